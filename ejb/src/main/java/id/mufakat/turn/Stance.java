package id.mufakat.turn;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one side said to one wording of one unit; never changed, the latest counts. */
@Entity
@Table(name = "stance")
public class Stance {

    /** What was said. */
    public enum Kind {
        ACCEPTED,
        ASKED,
        REJECTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID agreement;
    private int turn;
    private String unit;
    private String hash;
    private UUID agency;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String words;
    private Instant at;
    private boolean implied;

    protected Stance() {}

    /** @param implied whether it was said by sending the text, not by itself */
    Stance(Turn during, Matter matter, Kind kind, @Nullable String words, boolean implied) {
        this.agreement = during.agreement();
        this.turn = during.number();
        this.agency = during.agency();
        this.person = during.person();
        this.at = during.at();
        this.unit = matter.unit();
        this.hash = matter.hash();
        this.kind = kind;
        this.words = words;
        this.implied = implied;
    }

    /**
     * Who speaks in whose turn.
     *
     * @param number of the version with which it goes to the others: until that is sent, it is this side's own
     */
    record Turn(UUID agreement, int number, UUID agency, UUID person, Instant at) {}

    /** @param hash of the unit's canonical clause, or {@link Standing#gone} */
    public record Matter(String unit, String hash) {}

    boolean isAcceptance() {
        return kind == Kind.ACCEPTED;
    }

    public String unit() {
        return unit;
    }

    public String hash() {
        return hash;
    }

    public UUID agency() {
        return agency;
    }

    public UUID person() {
        return person;
    }

    public Kind kind() {
        return kind;
    }

    /** The question, the reason or the remark. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public Instant at() {
        return at;
    }

    /** The number of the version with which it went to the others. */
    public int turn() {
        return turn;
    }
}
