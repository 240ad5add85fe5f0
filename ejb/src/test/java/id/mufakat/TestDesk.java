package id.mufakat;

import id.mufakat.access.Actor;
import id.mufakat.workflow.Arrivals;
import id.mufakat.workflow.Arrivals.Arrival;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.Outcome;
import id.mufakat.workflow.WorkItem;
import id.mufakat.workflow.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What waits for people while an agreement walks, without an engine: a finished item opens those the diagrams would. */
public final class TestDesk implements Inbox, Workflow {

    private final List<WorkItem> open = new ArrayList<>();
    private final Map<String, List<UUID>> sides = new HashMap<>();
    private Arrivals arrivals = arrival -> {};

    /** Who hears of each item, as with the real engine. */
    public void tell(Arrivals listener) {
        arrivals = listener;
    }

    public synchronized void ask(String key, String step, String role, UUID agency) {
        String page = "agreement/" + step;
        open.add(new WorkItem(UUID.randomUUID().toString(), step, page, key, role, agency, Instant.EPOCH, null, null));
        arrivals.arrived(new Arrival(step, page, key, role, agency));
    }

    @Override
    public int count(Actor actor) {
        return of(actor).size();
    }

    @Override
    public synchronized List<WorkItem> of(Actor actor, int most) {
        return open.stream()
                .filter(item -> actor.is(item.role()) && item.agency().equals(actor.agency()))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<WorkItem> under(String key) {
        return open.stream().filter(item -> item.key().equals(key)).toList();
    }

    @Override
    public synchronized void complete(String id, Map<String, ?> facts) {
        WorkItem item = open.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        open.remove(item);
        if (item.page().startsWith("audience/")) {
            moveAudience(item, facts);
        } else if (Outcome.RETURN.equals(facts.get(Outcome.FACT))) {
            open.removeIf(other -> other.key().equals(item.key()));
            ask(item.key(), "writeDraft", Role.DRAFTER, sides(item.key()).get(0));
        } else if (facts.get("holder") != null) {
            ask(item.key(), "answerVersion", Role.DRAFTER, UUID.fromString(String.valueOf(facts.get("holder"))));
        } else if (facts.containsKey("agreed")) {
            askAll(item.key(), "reviewText", Role.REVIEWER);
        } else if (item.step().equals("reviewText") && under(item.key()).isEmpty()) {
            askAll(item.key(), "reserveNumber", Role.REGISTRAR);
        }
    }

    /** As the diagram does: another date asks the other side, an agreed one is recorded by the side that invited. */
    private void moveAudience(WorkItem item, Map<String, ?> facts) {
        if (facts.get("holder") != null) {
            askAudience(item.key(), "answerInvitation", UUID.fromString(String.valueOf(facts.get("holder"))));
        } else if (Boolean.TRUE.equals(facts.get("agreed"))) {
            askAudience(item.key(), "recordAudience", sides(item.key()).get(0));
        }
    }

    private void askAudience(String key, String step, UUID agency) {
        String page = step.equals("answerInvitation") ? "audience/answer" : "audience/record";
        open.add(new WorkItem(
                UUID.randomUUID().toString(), step, page, key, Role.DRAFTER, agency, Instant.EPOCH, null, null));
        arrivals.arrived(new Arrival(step, page, key, Role.DRAFTER, agency));
    }

    private void askAll(String key, String step, String role) {
        sides(key).forEach(agency -> ask(key, step, role, agency));
    }

    private List<UUID> sides(String key) {
        return sides.getOrDefault(key, List.of());
    }

    @Override
    public synchronized void begin(String process, String key, Map<String, ?> facts) {
        if (process.equals("audience")) {
            sides.put(key, List.of(UUID.fromString(String.valueOf(facts.get("inviter")))));
            askAudience(key, "answerInvitation", UUID.fromString(String.valueOf(facts.get("holder"))));
            return;
        }
        UUID drafter = UUID.fromString(String.valueOf(facts.get("drafter")));
        sides.put(key, List.of(drafter, UUID.fromString(String.valueOf(facts.get("partner")))));
        ask(key, "writeDraft", Role.DRAFTER, drafter);
    }

    @Override
    public synchronized void cancel(String key, String reason) {
        open.removeIf(item -> item.key().equals(key));
    }

    @Override
    public synchronized void tell(String key, String event, Map<String, ?> facts) {
        open.removeIf(item -> item.key().equals(key) && item.step().equals("answerVersion"));
        ask(key, "answerVersion", Role.DRAFTER, UUID.fromString(String.valueOf(facts.get("holder"))));
    }
}
