package id.mufakat.turn;

import id.mufakat.agreement.Submission;
import id.mufakat.text.Tree;
import id.mufakat.turn.Standing.Ledger;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The text as one side sent it, for ever: tree, facts, root and draft paper. Two things are added to it later, once and
 * never both: that the other side opened it, or that its sender took it back before.
 */
@Entity
@Table(name = "sent_version")
public class SentVersion {

    @Id
    private UUID id;

    private UUID agreement;
    private int number;
    private UUID agency;
    private String note;
    private Submission submission;
    private Tree tree;
    private Ledger ledger;
    private @Nullable Instant openedAt;
    private @Nullable UUID openedBy;
    private @Nullable Instant takenBackAt;

    protected SentVersion() {}

    SentVersion(UUID id, Letter letter, Submission submission, Tree tree, Ledger ledger) {
        this.id = id;
        this.agreement = letter.agreement();
        this.number = letter.number();
        this.agency = letter.agency();
        this.note = letter.note();
        this.submission = submission;
        this.tree = tree;
        this.ledger = ledger;
    }

    /**
     * What goes with a text.
     *
     * @param number from 1, never used twice: a version that was taken back keeps its own
     * @param agency that sends
     * @param note what it says to it, or empty
     */
    record Letter(UUID agreement, int number, UUID agency, String note) {}

    void open(UUID person, Instant at) {
        openedBy = person;
        openedAt = at;
    }

    /** @throws VersionOpened if the other side has opened it, or it was taken back before */
    public void takeBack(Instant at) {
        if (openedAt != null || takenBackAt != null) {
            throw new VersionOpened();
        }
        takenBackAt = at;
    }

    public UUID agreement() {
        return agreement;
    }

    public int number() {
        return number;
    }

    /** The side that sent it. */
    public UUID agency() {
        return agency;
    }

    public String note() {
        return note;
    }

    public Submission submission() {
        return submission;
    }

    public Tree tree() {
        return tree;
    }

    /** What stands in it, and since when. */
    public Ledger ledger() {
        return ledger;
    }

    /** When somebody of another side read it first. */
    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public boolean isTakenBack() {
        return takenBackAt != null;
    }

    /** Whether this side has had it before its eyes. */
    public boolean wasSeenBy(UUID side) {
        return agency.equals(side) || openedAt != null;
    }
}
