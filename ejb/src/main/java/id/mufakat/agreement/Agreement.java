package id.mufakat.agreement;

import id.mufakat.NotFound;
import id.mufakat.document.Fingerprint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between two or more agencies, from its first draft until it is in force.
 *
 * <p>A drafter submits its text; every side approves the same root hash or returns it, which reopens the draft; each
 * side gives a number; the text is frozen and printed once per edition; the heads sign; the paper is filed.
 */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id
    private UUID id;

    private Subject subject;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int round;
    private int editions;

    private Beginning beginning;

    private @Nullable Submission submission;

    private @Nullable Return returned;

    private @Nullable Conclusion conclusion;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Party> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_author", joinColumns = @JoinColumn(name = "agreement"))
    @Column(name = "person")
    private Set<UUID> authors = new HashSet<>();

    @Version
    private int version;

    protected Agreement() {}

    /** @param parties in the order of the text, whoever drafts */
    public Agreement(UUID id, Subject subject, List<Party> parties, Beginning beginning) {
        this.id = id;
        this.subject = subject;
        this.stage = Stage.DRAFT;
        this.round = 1;
        this.parties.addAll(parties);
        this.beginning = beginning;
        this.authors.add(beginning.by());
    }

    public void describe(Subject described) {
        demand(Stage.DRAFT);
        subject = described;
    }

    /** Somebody filled in or reworded some of it: from now on they neither approve nor sign it (invariant 9). */
    public void writtenBy(UUID person) {
        demand(Stage.DRAFT);
        authors.add(person);
    }

    /** All sides now read this very text, which names whoever holds the signing offices now. */
    public void submit(Submission handedOver) {
        demand(Stage.DRAFT);
        handedOver.particulars().sides().forEach(side -> party(side.agency()).renew(side));
        stage = Stage.APPROVAL;
        submission = handedOver.about(subject);
        authors.add(handedOver.by());
        returned = null;
    }

    /** What was approved or printed so far is void, numbers stay. */
    public void reopen(Return reason) {
        if (stage == Stage.IN_FORCE || stage == Stage.CANCELLED || stage == Stage.DRAFT) {
            throw new WrongStage(stage);
        }
        stage = Stage.DRAFT;
        round++;
        returned = reason;
        conclusion = null;
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

    public void enterForce(Instant at, @Nullable LocalDate ends) {
        demand(Stage.FILING);
        stage = Stage.IN_FORCE;
        conclusion = concluded().inForce(at, ends);
    }

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

    /** Drafters always see it; the others once something was submitted to them (invariant 5). */
    public boolean isVisibleTo(UUID agency) {
        boolean concerned = parties.stream().anyMatch(party -> party.agency().equals(agency));
        return concerned && (isDraftedBy(agency) || submission != null);
    }

    /** What this side may read of it: others than the drafting one keep what was submitted while the draft is open. */
    public Subject subjectFor(UUID agency) {
        return stage == Stage.DRAFT && submission != null && !isDraftedBy(agency) ? submission.shown(subject) : subject;
    }

    public boolean isDraftedBy(UUID agency) {
        return drafter().equals(agency);
    }

    public Conclusion concluded() {
        return conclusion().orElseThrow(() -> new WrongStage(stage));
    }

    public Optional<Conclusion> conclusion() {
        return Optional.ofNullable(conclusion);
    }

    public Optional<Submission> submission() {
        return Optional.ofNullable(submission);
    }

    /** Of every round: the text goes on from one to the next. */
    public Set<UUID> authors() {
        return Set.copyOf(authors);
    }

    public Optional<Return> returned() {
        return Optional.ofNullable(returned);
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public UUID id() {
        return id;
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

    public UUID drafter() {
        return beginning.agency();
    }

    public String code() {
        return beginning.code();
    }

    public ZoneId zone() {
        return beginning.zone();
    }
}
