package id.mufakat.web.agreement;

import id.mufakat.NotFound;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.approval.DecideApproval;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.ReadChanges;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** A reviewer's two minutes: what it is, what differs from the template, and the word of their agency on it. */
@Page
@RequestScoped
public class ReviewPage {

    @Inject
    Asked asked;

    @Inject
    Turn turn;

    @Inject
    Shown shown;

    @Inject
    ReadChanges readChanges;

    @Inject
    DecideApproval decide;

    @Inject
    Steps steps;

    private ReadChanges.@Nullable Changes changes;
    private String reason = "";

    public void approve() {
        decide(Outcome.APPROVED);
    }

    public void giveBack() {
        decide(Outcome.RETURNED);
    }

    private void decide(Outcome outcome) {
        decide.decide(asked.id(), outcome, asked.text("root"), reason);
        steps.succeed(outcome == Outcome.APPROVED ? "review.approved" : "review.returned")
                .go("/agreement/sheet?id=" + asked.id());
    }

    /** @throws NotFound unless the reader may decide on it now */
    public AgreementSheet getSheet() {
        return shown.sheetFor("review");
    }

    public String getSentence() {
        return turn.sentence(getSheet());
    }

    public ReadChanges.Changes getChanges() {
        ReadChanges.Changes known = changes;
        if (known == null) {
            known = readChanges.read(getSheet().id());
            changes = known;
        }
        return known;
    }

    public String getShortRoot() {
        return Roots.brief(getSheet().root());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
