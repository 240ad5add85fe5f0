package id.mufakat.agreement;

import id.mufakat.NotFound;
import id.mufakat.agreement.Submission.Return;
import id.mufakat.document.Fingerprint;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between two or more agencies, from its first draft until it is in force.
 *
 * <p>Its text goes from side to side until all agree; every side approves the same root hash or returns it, which reopens
 * the draft; each side gives a number; the text is frozen and printed once; the heads sign; the judged paper is filed and in force.
 * Nothing is ever printed over: a return at signing makes a new edition that keeps the numbers.
 */
@Entity
@Table(name = "agreement")
public class Agreement extends Begun {

    private Subject subject;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int round;
    private int editions;

    private @Nullable Submission submission;

    private @Nullable Return returned;

    private @Nullable Conclusion conclusion;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Party> parties = new ArrayList<>();

    @AttributeOverride(name = "reason", column = @Column(name = "cancel_reason"))
    @AttributeOverride(name = "by", column = @Column(name = "cancelled_by"))
    private @Nullable Return cancelled;

    protected Agreement() {}

    /** @param parties in the order of the text, whoever drafts */
    public Agreement(UUID id, Subject subject, List<Party> parties, Beginning beginning) {
        super(id, beginning);
        this.subject = subject;
        this.stage = Stage.DRAFT;
        this.round = 1;
        this.parties.addAll(parties);
    }

    public void describe(Subject described) {
        demand(Stage.DRAFT);
        subject = described;
    }

    /** Somebody worded some of it, or accepted a wording: from now on they neither approve nor sign it (invariant 9). */
    public void writtenBy(UUID person) {
        demand(Stage.DRAFT);
        author(person);
    }

    /** All sides agreed to this very text, and their reviewers read it; it names whoever holds the offices now. */
    public void submit(Submission handedOver) {
        send(handedOver, null);
        stage = Stage.APPROVAL;
    }

    /** @param next the agency that reads this very text and writes from now on, or null when nobody needs to */
    public void send(Submission handedOver, @Nullable UUID next) {
        demand(Stage.DRAFT);
        handedOver.particulars().sides().forEach(side -> party(side.agency()).renew(side));
        submission = handedOver.about(subject);
        author(handedOver.by());
        returned = null;
        passPen(next);
    }

    /** What was sent last is its sender's own again; the others read what was sent before, or nothing at all. */
    public void takeBack(UUID sender, @Nullable Submission before) {
        demand(Stage.DRAFT);
        submission = before;
        passPen(sender);
    }

    /** Numbers stay, and what was agreed unit by unit. Who began it keeps the file: that side writes on, whoever returned it. */
    public void reopen(Return reason) {
        if (stage == Stage.IN_FORCE || stage == Stage.CANCELLED || stage == Stage.DRAFT) {
            throw new WrongStage(stage);
        }
        stage = Stage.DRAFT;
        passPen(drafter());
        round++;
        returned = reason;
        conclusion = null;
    }

    /** Ends it for good; what stands on paper already is no draft any more and cannot be given up. */
    public void cancel(Return why) {
        if (!isCancellable()) {
            throw new WrongStage(stage);
        }
        stage = Stage.CANCELLED;
        cancelled = why;
    }

    public boolean isCancellable() {
        return stage == Stage.DRAFT || stage == Stage.APPROVAL || stage == Stage.NUMBERING;
    }

    public void approved() {
        demand(Stage.APPROVAL);
        stage = Stage.NUMBERING;
    }

    public void number(UUID agency, String text, UUID givenBy) {
        demand(Stage.NUMBERING);
        party(agency).number(text, givenBy);
    }

    /** @param text what takes the place of the number that became void; null while none is due */
    public void replaceNumber(UUID agency, @Nullable String text, UUID givenBy) {
        party(agency).number(text, text == null ? null : givenBy);
    }

    /** Closes the text for ever. */
    public void freeze(Instant at) {
        demand(Stage.NUMBERING);
        parties.stream().filter(party -> party.number() == null).findFirst().ifPresent(party -> {
            throw new NumberMissing(party.agency());
        });
        stage = Stage.FROZEN;
        editions++;
        conclusion = Conclusion.frozen(editions, LocalDate.ofInstant(at, zone()), at);
    }

    public void printed(Fingerprint paper) {
        demand(Stage.FROZEN);
        conclusion = concluded().printed(paper);
    }

    public void openSigning(UUID signingRound) {
        demand(Stage.FROZEN);
        stage = Stage.SIGNING;
        conclusion = concluded().signing(signingRound);
    }

    public void signed(Fingerprint paper) {
        demand(Stage.SIGNING);
        stage = Stage.FILING;
        conclusion = concluded().signed(paper);
    }

    /** @param ends the last day in force, or null for no end */
    public void enterForce(Instant at, @Nullable LocalDate ends) {
        demand(Stage.FILING);
        stage = Stage.IN_FORCE;
        conclusion = concluded().inForce(at, ends);
    }

    /** @throws WrongStage unless it stands there */
    public void demand(Stage wanted) {
        if (stage != wanted) {
            throw new WrongStage(stage);
        }
    }

    public Party party(UUID agency) {
        return parties.stream()
                .filter(party -> party.agency().equals(agency))
                .findFirst()
                .orElseThrow(() -> new NotFound(agency));
    }

    /** Who began it always sees it; the others once something was sent to them (invariant 5). */
    public boolean isVisibleTo(UUID agency) {
        boolean concerned = parties.stream().anyMatch(party -> party.agency().equals(agency));
        return concerned && (isDraftedBy(agency) || submission != null);
    }

    /** What this side may read of it: whoever does not write keeps what was sent. */
    public Subject subjectFor(UUID agency) {
        return submission != null && hidesDraftFrom(agency) ? submission.shown(subject) : subject;
    }

    /** @throws WrongStage while the text is not frozen */
    public Conclusion concluded() {
        return conclusion().orElseThrow(() -> new WrongStage(stage));
    }

    public Optional<Conclusion> conclusion() {
        return Optional.ofNullable(conclusion);
    }

    public Optional<Submission> submission() {
        return Optional.ofNullable(submission);
    }

    /** Who gave it up, and why. */
    public Optional<Return> cancelled() {
        return Optional.ofNullable(cancelled);
    }

    public Optional<Return> returned() {
        return Optional.ofNullable(returned);
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public Subject subject() {
        return subject;
    }

    public Stage stage() {
        return stage;
    }

    public int round() {
        return round;
    }

    public int editions() {
        return editions;
    }
}
