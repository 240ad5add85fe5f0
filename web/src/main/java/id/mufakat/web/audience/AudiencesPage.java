package id.mufakat.web.audience;

import id.mufakat.Role;
import id.mufakat.hearing.ListAudiences;
import id.mufakat.hearing.ListAudiences.Entry;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audiences of the agency, the latest first. */
@Page
@RequestScoped
public class AudiencesPage {

    @Inject
    Shell shell;

    @Inject
    ListAudiences list;

    private @Nullable List<Entry> rows;

    /** Somebody without a role has no agency's audiences to read. */
    public List<Entry> getRows() {
        List<Entry> known = rows;
        if (known == null) {
            known = shell.actor().roles().isEmpty() ? List.of() : list.list(null);
            rows = known;
        }
        return known;
    }

    public boolean isDrafter() {
        return shell.is(Role.DRAFTER);
    }
}
