package id.mufakat.signing;

import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** An inbox that asks every agency named to sign, and remembers what was finished. */
final class OpenDesk implements Inbox {

    private final List<UUID> agencies = new java.util.concurrent.CopyOnWriteArrayList<>();
    final Map<String, Map<String, ?>> finished = new ConcurrentHashMap<>();

    void ask(UUID agency) {
        agencies.add(agency);
    }

    @Override
    public int count(Actor actor) {
        return 0;
    }

    @Override
    public List<WorkItem> of(Actor actor, int most) {
        return List.of();
    }

    @Override
    public List<WorkItem> under(String key) {
        return agencies.stream()
                .map(agency -> new WorkItem(
                        key + agency,
                        "signDocument",
                        "signing/sign",
                        key,
                        Role.SIGNATORY,
                        agency,
                        Instant.EPOCH,
                        null,
                        null))
                .toList();
    }

    @Override
    public void complete(String item, Map<String, ?> facts) {
        finished.put(item, facts);
    }
}
