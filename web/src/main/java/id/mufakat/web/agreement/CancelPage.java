package id.mufakat.web.agreement;

import id.mufakat.cancellation.CancelAgreement;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The drafter's page to give an agreement up; what that undoes is said before it is done. */
@Page
@RequestScoped
public class CancelPage {

    @Inject
    Asked asked;

    @Inject
    Shown shown;

    @Inject
    CancelAgreement cancelAgreement;

    @Inject
    Steps steps;

    private String reason = "";

    public void cancel() {
        cancelAgreement.cancel(asked.id(), reason);
        steps.succeed("cancel.done").go("/agreement/sheet?id=" + asked.id());
    }

    /** @throws id.mufakat.NotFound unless the reader may give it up now */
    public AgreementSheet getSheet() {
        return shown.sheetFor("cancel");
    }

    /** Whether numbers reserved for it become void. */
    public boolean isNumbered() {
        return getSheet().sides().stream().anyMatch(side -> side.number() != null);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
