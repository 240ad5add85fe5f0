package id.mufakat.web.inbox;

import id.mufakat.Role;
import id.mufakat.dossier.ListAgreements;
import id.mufakat.dossier.ListAgreements.Entry;
import id.mufakat.dossier.ListAgreements.Wanted;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Errands;
import id.mufakat.web.shell.Messages;
import id.mufakat.web.shell.Moments;
import id.mufakat.web.shell.Shell;
import id.mufakat.witness.Waiting;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The home page: what waits for the person, the nearest deadline, and what their agency has under way. */
@Page
@RequestScoped
public class InboxPage {

    private static final int RUNNING = 6;

    /** More than anybody does in a day. */
    private static final int SHOWN = 50;

    @Inject
    Shell shell;

    @Inject
    Messages messages;

    @Inject
    ListAgreements listAgreements;

    @Inject
    Inbox inbox;

    @Inject
    MeetingsPage meetings;

    @Inject
    Errands errands;

    private @Nullable List<WorkItem> waiting;
    private @Nullable List<Task> tasks;
    private @Nullable List<Entry> running;

    /**
     * Something that waits.
     *
     * @param topic what it is about, or empty
     * @param sides who agrees, or what is to be done, in one line
     * @param due in words, or empty
     * @param note that a reminder went out, or since when a thing without a deadline waits
     */
    public record Task(
            String step, String topic, String sides, String href, String due, String note, boolean presses) {}

    public String getGreeting() {
        return messages.of(shell.moments().greeting(), shell.getName());
    }

    /** How much waits, and what is nearest; in one sentence. */
    public String getSentence() {
        if (shell.getWaiting() == 0) {
            return messages.of("inbox.nothing");
        }
        String count = messages.of("inbox.count", shell.getWaiting());
        return waiting().stream()
                .flatMap(item -> Stream.ofNullable(item.due()))
                .min(Comparator.naturalOrder())
                .map(due -> count + " "
                        + messages.of("inbox.nearest", shell.moments().due(due)))
                .orElse(count);
    }

    public List<Task> getTasks() {
        List<Task> known = tasks;
        if (known == null) {
            Map<String, Entry> agreements = agreements(waiting());
            Stream<Task> own = waiting().stream()
                    .flatMap(item -> Stream.ofNullable(agreements.get(item.key()))
                            .map(about -> task(item, about.topic(), String.join(" · ", about.sides())))
                            .findFirst()
                            .or(() ->
                                    meetings.find(item).map(about -> task(item, about.topic(), meetings.words(about))))
                            .stream());
            known = Stream.concat(own, errands()).toList();
            tasks = known;
        }
        return known;
    }

    /** That not all is shown; empty when it is. */
    public String getRest() {
        return shell.getWaiting() - errands.waiting().total() > SHOWN ? messages.of("inbox.rest", SHOWN) : "";
    }

    private List<WorkItem> waiting() {
        List<WorkItem> known = waiting;
        if (known == null) {
            known = inbox.of(shell.actor(), SHOWN);
            waiting = known;
        }
        return known;
    }

    /** The agency's latest agreements that have not come to an end. */
    public List<Entry> getRunning() {
        List<Entry> known = running;
        if (known == null) {
            known = shell.isReader()
                    ? listAgreements.list(Wanted.running(RUNNING)).entries()
                    : List.of();
            running = known;
        }
        return known;
    }

    public boolean isDrafter() {
        return shell.is(Role.DRAFTER);
    }

    public boolean isAdministrator() {
        return shell.is(Role.ADMINISTRATOR);
    }

    /** What all of it is about, asked for at once. */
    private Map<String, Entry> agreements(List<WorkItem> items) {
        Set<UUID> ids = items.stream().map(item -> UUID.fromString(item.key())).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : listAgreements.list(Wanted.those(ids)).entries().stream()
                        .collect(Collectors.toMap(entry -> entry.id().toString(), Function.identity()));
    }

    private Task task(WorkItem item, String topic, String sides) {
        Moments moments = shell.moments();
        return new Task(
                messages.of("step." + item.step()),
                topic,
                sides,
                "/" + item.page() + "?id=" + item.key(),
                item.due() == null ? "" : moments.due(item.due()),
                note(item),
                item.due() != null && moments.presses(item.due()));
    }

    /** What somebody else began and a second person ends: one line for all of a kind. */
    private Stream<Task> errands() {
        Waiting second = errands.waiting();
        return Stream.of(
                        errand("inbox.mandates", second.mandates(), "/appointment/mandates"),
                        errand("inbox.keys", second.keys(), "/certificate/keys"))
                .flatMap(Optional::stream);
    }

    private Optional<Task> errand(String words, int count, String href) {
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new Task(messages.of(words, count), "", messages.of(words + "-text"), href, "", "", false));
    }

    private String note(WorkItem item) {
        if (item.reminded() != null) {
            return messages.of("inbox.reminded", shell.moments().at(item.reminded()));
        }
        return item.due() == null ? messages.of("inbox.since", shell.moments().at(item.since())) : "";
    }
}
