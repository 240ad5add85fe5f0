package id.mufakat.web.agreement;

import id.mufakat.NotFound;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.approval.DecideApproval;
import id.mufakat.approval.DecideApproval.Word;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.ReadChanges;
import id.mufakat.negotiation.NegotiationSheet.Unit;
import id.mufakat.negotiation.ReadNegotiation;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
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
    ReadNegotiation negotiation;

    @Inject
    DecideApproval decide;

    @Inject
    Steps steps;

    private ReadChanges.@Nullable Changes changes;
    private @Nullable List<Unit> parts;
    private List<String> units = List.of();
    private String reason = "";

    public void approve() {
        decide(Outcome.APPROVED);
    }

    public void giveBack() {
        decide(Outcome.RETURNED);
    }

    private void decide(Outcome outcome) {
        decide.decide(asked.id(), new Word(outcome, asked.text("root"), reason, units));
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

    /** What it may be returned for: every part as it was sent. */
    public List<Unit> getParts() {
        List<Unit> known = parts;
        if (known == null) {
            known = negotiation.read(getSheet().id()).units();
            parts = known;
        }
        return known;
    }

    public String name(Unit part) {
        String said = part.heading().isEmpty() || !part.text().isEmpty() ? part.text() : part.heading();
        return (part.place() + " " + Units.brief(said)).strip();
    }

    public String getShortRoot() {
        return Roots.brief(getSheet().root());
    }

    public List<String> getUnits() {
        return units;
    }

    public void setUnits(List<String> units) {
        this.units = List.copyOf(units);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
