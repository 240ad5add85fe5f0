package id.mufakat.web.appointment;

import id.mufakat.Role;
import id.mufakat.appointment.ListMandates;
import id.mufakat.appointment.MandateSheet;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who fills which office of one's agency, on what basis and until when. */
@Page
@RequestScoped
public class MandatesPage {

    @Inject
    ListMandates listMandates;

    @Inject
    Shell shell;

    private @Nullable List<MandateSheet> mandates;

    public List<MandateSheet> getMandates() {
        List<MandateSheet> known = mandates;
        if (known == null) {
            known = listMandates.list();
            mandates = known;
        }
        return known;
    }

    /** How many proposals wait for this very person to compare them. */
    public long getAwaiting() {
        return getMandates().stream().filter(MandateSheet::awaitsActor).count();
    }

    public boolean isProposer() {
        return shell.is(Role.ADMINISTRATOR) || shell.is(Role.REGISTRAR);
    }

    /** Such as {@code 1 Januari 2026 – 30 Juni 2026}. */
    public String term(MandateSheet mandate) {
        return Terms.of(mandate, shell.moments(), shell.words());
    }

    /** The bundle's key of where it stands today. */
    public String state(MandateSheet mandate) {
        return Terms.state(mandate);
    }

    public String colour(MandateSheet mandate) {
        return Terms.colour(mandate);
    }
}
