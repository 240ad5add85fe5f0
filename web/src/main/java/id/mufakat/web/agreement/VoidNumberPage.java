package id.mufakat.web.agreement;

import id.mufakat.NotFound;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.ReadAgreement;
import id.mufakat.numbering.VoidNumber;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The registrar's page to take a number out of use, with the reason that stays in the book. */
@Page
@RequestScoped
public class VoidNumberPage {

    @Inject
    Asked asked;

    @Inject
    Shell shell;

    @Inject
    ReadAgreement read;

    @Inject
    VoidNumber voidNumber;

    @Inject
    Steps steps;

    private @Nullable AgreementSheet sheet;
    private String reason = "";
    private String number = "";

    public void cancel() {
        String next =
                voidNumber.cancel(asked.id(), asked.text("voids"), reason, number.isBlank() ? null : number.strip());
        (next.isEmpty() ? steps.succeed("number.voided") : steps.succeed("number.replaced", next))
                .go("/agreement/sheet?id=" + asked.id());
    }

    /** @throws NotFound unless the reader may take its number out of use */
    public AgreementSheet getSheet() {
        AgreementSheet known = sheet;
        if (known == null) {
            known = read.read(asked.id());
            if (!known.acts().contains("void-number")) {
                throw new NotFound(asked.id());
            }
            sheet = known;
        }
        return known;
    }

    /** The number that becomes void. */
    public @Nullable String getCurrent() {
        return getSheet().sides().stream()
                .filter(side -> side.agency().equals(shell.actor().agency()))
                .map(AgreementSheet.Side::number)
                .findFirst()
                .orElse(null);
    }

    /** Whether another number takes its place in the same act. */
    public boolean isReplaced() {
        return getSheet().stage().equals("NUMBERING");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? "" : number;
    }
}
