package id.mufakat.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One side's word on one submitted text, bound to its root hash (invariant 4); never changed, a new round asks anew. */
@Entity
@Table(name = "approval")
public class Approval {

    /** What was decided. */
    public enum Outcome {
        APPROVED,
        RETURNED
    }

    @Id
    private UUID id;

    private UUID agreement;
    private int round;
    private UUID agency;
    private UUID person;
    private String root;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable String reason;
    private Instant decidedAt;

    protected Approval() {}

    /** @param reason why it is returned; null for an approval */
    Approval(UUID id, Question question, Answer answer, @Nullable String reason) {
        this.id = id;
        this.agreement = question.agreement();
        this.round = question.round();
        this.root = question.root();
        this.agency = answer.agency();
        this.person = answer.person();
        this.outcome = answer.outcome();
        this.decidedAt = answer.at();
        this.reason = reason;
    }

    /** Which text is decided on. */
    public record Question(UUID agreement, int round, String root) {}

    /** Who says what, for which side. */
    record Answer(UUID agency, UUID person, Outcome outcome, Instant at) {}

    public int round() {
        return round;
    }

    public UUID agency() {
        return agency;
    }

    public UUID person() {
        return person;
    }

    public String root() {
        return root;
    }

    public Outcome outcome() {
        return outcome;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
