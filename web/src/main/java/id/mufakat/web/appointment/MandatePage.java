package id.mufakat.web.appointment;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.appointment.ConfirmMandate;
import id.mufakat.appointment.EndMandate;
import id.mufakat.appointment.ListMandates;
import id.mufakat.appointment.MandateSheet;
import id.mufakat.party.Mandate;
import id.mufakat.web.form.Asked;
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
    Asked asked;

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
    private String compared = "";
    private @Nullable MandateSheet sheet;

    /** Asked for by the address: what a form shows is decided before the page\'s own parameters are read. */
    public MandateSheet getSheet() {
        MandateSheet known = sheet;
        if (known == null) {
            UUID wanted = asked.id();
            known = listMandates.list().stream()
                    .filter(mandate -> mandate.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(wanted));
            sheet = known;
        }
        return known;
    }

    public void confirm() {
        // What is refused is shown again as it is now, not as it was when the form was read.
        sheet = null;
        confirmMandate.confirm(asked.id(), compared);
        steps.succeed("mandate.confirmed").go("/appointment/mandate?id=" + asked.id());
    }

    public void end() {
        endMandate.end(asked.id(), reason);
        steps.succeed("mandate.ended").go("/appointment/mandate?id=" + asked.id());
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

    /** The fingerprint of the decree that this page opens and offers to compare; it comes back with the click. */
    public String getDecree() {
        return getSheet().decree();
    }

    /** What the click says was compared; a click that says nothing has compared nothing. */
    public void setDecree(@Nullable String decree) {
        this.compared = decree == null ? "" : decree;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
