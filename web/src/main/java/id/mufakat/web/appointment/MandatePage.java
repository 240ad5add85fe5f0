package id.mufakat.web.appointment;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.appointment.ConfirmMandate;
import id.mufakat.appointment.EndMandate;
import id.mufakat.appointment.ListMandates;
import id.mufakat.appointment.MandateSheet;
import id.mufakat.party.Mandate;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mandate beside its decree: for the second person to compare, and for whoever ends it. */
@Page
@RequestScoped
public class MandatePage {

    @Inject
    ListMandates listMandates;

    @Inject
    ConfirmMandate confirmMandate;

    @Inject
    EndMandate endMandate;

    @Inject
    Shell shell;

    @Inject
    Steps steps;

    private String id = "";
    private String reason = "";
    private @Nullable String decree;
    private @Nullable MandateSheet sheet;

    public MandateSheet getSheet() {
        MandateSheet known = sheet;
        if (known == null) {
            UUID wanted = Entered.id(id);
            known = listMandates.list().stream()
                    .filter(mandate -> mandate.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(wanted));
            sheet = known;
        }
        return known;
    }

    public void confirm() {
        confirmMandate.confirm(Entered.id(id), getDecree());
        steps.succeed("mandate.confirmed").go("/appointment/mandate?id=" + id);
    }

    public void end() {
        endMandate.end(Entered.id(id), reason);
        steps.succeed("mandate.ended").go("/appointment/mandate?id=" + id);
    }

    /** Whether the person may end it, or withdraw it while it is a proposal. */
    public boolean isEndable() {
        return (shell.is(Role.ADMINISTRATOR) || shell.is(Role.REGISTRAR))
                && getSheet().state() != Mandate.State.ENDED;
    }

    public boolean isProposed() {
        return getSheet().state() == Mandate.State.PROPOSED;
    }

    public String getTerm() {
        return Terms.of(getSheet(), shell.moments(), shell.words());
    }

    public String getBasis() {
        Mandate.Basis basis = getSheet().basis();
        return shell.words()
                .say(
                        "mandate.basis-line",
                        basis.text(),
                        basis.number(),
                        shell.moments().day(basis.date()));
    }

    public String getState() {
        return Terms.state(getSheet());
    }

    public String getColour() {
        return Terms.colour(getSheet());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The fingerprint of the decree that this page offers to compare; it comes back with the click. */
    public String getDecree() {
        String shown = decree;
        return shown == null ? getSheet().decree() : shown;
    }

    public void setDecree(String decree) {
        this.decree = decree;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
