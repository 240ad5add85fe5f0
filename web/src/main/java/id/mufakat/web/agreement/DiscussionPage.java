package id.mufakat.web.agreement;

import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Filled;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.ReadText;
import id.mufakat.drafting.SendVersion;
import id.mufakat.negotiation.AcceptRest;
import id.mufakat.negotiation.NegotiationSheet;
import id.mufakat.negotiation.NegotiationSheet.Unit;
import id.mufakat.negotiation.ReadNegotiation;
import id.mufakat.negotiation.TakeBack;
import id.mufakat.negotiation.TakeStance;
import id.mufakat.turn.Stance.Kind;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Talking over a text: its parts with what both sides say, the part in question, the answer to it, and the sending. */
@Page
@RequestScoped
public class DiscussionPage {

    @Inject
    Asked asked;

    @Inject
    Turn turn;

    @Inject
    Shown shown;

    @Inject
    ReadNegotiation read;

    @Inject
    ReadText readText;

    @Inject
    DocumentTypes types;

    @Inject
    Language language;

    @Inject
    TakeStance takeStance;

    @Inject
    AcceptRest acceptRest;

    @Inject
    TakeBack takeBack;

    @Inject
    SendVersion sendVersion;

    @Inject
    Steps steps;

    private @Nullable NegotiationSheet known;
    private String words = "";
    private String note = "";

    public void accept() {
        answer(Kind.ACCEPTED, "discussion.accepted");
    }

    public void ask() {
        answer(Kind.ASKED, "discussion.answered");
    }

    public void reject() {
        answer(Kind.REJECTED, "discussion.answered");
    }

    private void answer(Kind kind, String said) {
        String unit = asked.text("unit");
        takeStance.take(asked.id(), unit, new TakeStance.Answer(kind, asked.text("hash"), words));
        steps.succeed(said).go(here() + "&unit=" + unit);
    }

    public void acceptRest() {
        acceptRest.accept(asked.id(), asked.text("root"));
        steps.succeed("discussion.rest").go(here());
    }

    public void takeBack() {
        takeBack.takeBack(asked.id());
        steps.succeed("discussion.recalled").go("/agreement/draft?id=" + asked.id());
    }

    public void send() {
        sendVersion.send(asked.id(), asked.text("written"), note);
        steps.succeed("draft.sent").go("/agreement/sheet?id=" + asked.id());
    }

    /** What was sent; reading it opens it. */
    public NegotiationSheet getSheet() {
        NegotiationSheet sheet = known;
        if (sheet == null) {
            sheet = read.read(asked.id());
            known = sheet;
        }
        return sheet;
    }

    public AgreementSheet getAgreement() {
        return shown.sheet();
    }

    public String getSentence() {
        return turn.sentence(getAgreement());
    }

    /** Whether the reader may answer and send now. */
    public boolean isYours() {
        return getSheet().yours() && getAgreement().acts().contains("send");
    }

    /** Names the text as this side has written it: what is sent is that one or none. */
    public String getWritten() {
        return readText.read(asked.id()).root();
    }

    /** What the form says otherwise and no part prints, in the words of the form. */
    public List<String> getMarks() {
        String tag = language.getTag();
        return types.get(getAgreement().type()).fields().stream()
                .flatMap(field -> getSheet().marks().stream()
                        .filter(mark -> mark.field().equals(field.name()))
                        .map(mark -> field.label(tag) + ": " + new Filled(field, mark.before()).read(tag) + " → "
                                + new Filled(field, mark.now()).read(tag)))
                .toList();
    }

    /** The part that was asked for, else the first that waits for this side, else the first that is not agreed. */
    public Unit getUnit() {
        List<Unit> units = getSheet().units();
        String id = asked.text("unit");
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .or(() -> units.stream().filter(this::waits).findFirst())
                .or(() -> units.stream().filter(unit -> !unit.agreed()).findFirst())
                .orElse(units.get(0));
    }

    /** The next part after this one that waits for this side; null when there is none. */
    public @Nullable Unit getNext() {
        List<Unit> units = getSheet().units();
        return units.stream()
                .skip(units.indexOf(getUnit()) + 1L)
                .filter(this::waits)
                .findFirst()
                .orElse(null);
    }

    /** Whether this side has said nothing to it yet, or the other asks or rejects. */
    private boolean waits(Unit unit) {
        Kind theirs = unit.theirs().kind();
        return !unit.agreed()
                && !unit.redrafted()
                && (unit.ours().kind() == null || theirs == Kind.ASKED || theirs == Kind.REJECTED);
    }

    /** The parts that stand elsewhere. */
    public List<Unit> getMoved() {
        return getSheet().units().stream().filter(unit -> unit.from() != null).toList();
    }

    private String here() {
        return "/agreement/discussion?id=" + asked.id();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words == null ? "" : words;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
