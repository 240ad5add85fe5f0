package id.mufakat.web.inbox;

import id.mufakat.hearing.ListAudiences;
import id.mufakat.hearing.ListAudiences.Entry;
import id.mufakat.hearing.ListTasks;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Shell;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of audiences stands on the home page: those that wait for somebody, and what the person promised there. */
@Page
@RequestScoped
public class MeetingsPage {

    private static final int SHOWN = 50;

    @Inject
    Shell shell;

    @Inject
    Inbox inbox;

    @Inject
    ListAudiences audiences;

    @Inject
    ListTasks tasks;

    private @Nullable Map<String, Entry> known;
    private @Nullable List<ListTasks.Entry> promised;

    Optional<Entry> find(WorkItem item) {
        return Optional.ofNullable(waiting().get(item.key()));
    }

    /** Who meets, and when. */
    String words(Entry about) {
        return String.join(" · ", about.sides()) + " · "
                + shell.moments().day(about.meeting().date());
    }

    /** Of the person; the earliest first. */
    public List<ListTasks.Entry> getTasks() {
        List<ListTasks.Entry> found = promised;
        if (found == null) {
            found = shell.actor().roles().isEmpty() ? List.of() : tasks.list();
            promised = found;
        }
        return found;
    }

    private Map<String, Entry> waiting() {
        Map<String, Entry> found = known;
        if (found == null) {
            Set<UUID> ids = inbox.of(shell.actor(), SHOWN).stream()
                    .filter(item -> item.page().startsWith("audience/"))
                    .map(item -> UUID.fromString(item.key()))
                    .collect(Collectors.toSet());
            found = new HashMap<>();
            if (!ids.isEmpty()) {
                for (Entry entry : audiences.list(ids)) {
                    found.put(entry.id().toString(), entry);
                }
            }
            known = found;
        }
        return found;
    }
}
