package id.mufakat.web.agreement;

import id.mufakat.NotFound;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.numbering.GiveNumber;
import id.mufakat.numbering.ReturnAtNumbering;
import id.mufakat.web.api.Body;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The registrar's page: the next number of the agency's own book, or the one that another system gave. */
@Page
@RequestScoped
public class NumberPage {

    @Inject
    Asked asked;

    @Inject
    Turn turn;

    @Inject
    Shown shown;

    @Inject
    GiveNumber giveNumber;

    @Inject
    ReturnAtNumbering returnAtNumbering;

    @Inject
    Steps steps;

    private String number = "";
    private String reason = "";

    public void reserve() {
        give(null);
    }

    public void enter() {
        give(Body.member("number", number.isBlank() ? null : number.strip()));
    }

    private void give(@Nullable String entered) {
        String given = giveNumber.give(asked.id(), entered);
        steps.succeed("number.given", given).go("/agreement/sheet?id=" + asked.id());
    }

    public void giveBack() {
        returnAtNumbering.giveBack(asked.id(), reason);
        steps.succeed("number.returned").go("/agreement/sheet?id=" + asked.id());
    }

    /** @throws NotFound unless the reader may number it now */
    public AgreementSheet getSheet() {
        return shown.sheetFor("number");
    }

    public String getSentence() {
        return turn.sentence(getSheet());
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
