package id.mufakat.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right of a person to fill an office for a time, on the basis of a decree.
 *
 * <p>Its life: one person proposes it with the decree, a second person of the same agency compares the two and confirms
 * (invariant 16); from then on it counts between its dates, until it runs out or is ended. A proposal may be ended as
 * well, which withdraws it. Nothing is ever changed: a mistake is ended and proposed anew.
 */
@Entity
public class Mandate {

    /** Where it stands; what runs out stays {@code CONFIRMED}, since its dates say it. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        ENDED
    }

    /**
     * The decree a mandate rests on.
     *
     * @param text what it is, such as {@code Keputusan Bupati Badung}
     * @param number as printed on it
     * @param date of the decree
     */
    @Embeddable
    public record Basis(
            @Column(name = "basis_text") String text,
            @Column(name = "basis_number") String number,
            @Column(name = "basis_date") LocalDate date) {}

    /**
     * From its first to its last day, both included.
     *
     * @param until null for a definitive holder whose end nobody knows
     */
    @Embeddable
    public record Term(
            @Column(name = "valid_from") LocalDate from, @Column(name = "valid_until") @Nullable LocalDate until) {

        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        public boolean overlaps(Term other) {
            return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
        }
    }

    @Id
    private UUID id;

    private UUID person;
    private UUID office;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private @Nullable UUID onBehalfOf;
    private @Nullable UUID through;

    @Embedded
    private Basis basis;

    @Embedded
    private Term term;

    private String authorityBasis;
    private String decree;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID proposedBy;
    private @Nullable UUID confirmedBy;
    private @Nullable UUID endedBy;

    @Version
    private int version;

    protected Mandate() {}

    /** @param decree the vault's fingerprint of the uploaded decree, as 64 hexadecimal digits */
    public Mandate(UUID id, UUID person, UUID office, Capacity capacity, Basis basis, Term term, String decree) {
        this.id = id;
        this.person = person;
        this.office = office;
        this.capacity = capacity;
        this.basis = basis;
        this.term = term;
        this.decree = decree;
        this.authorityBasis = "";
        this.state = State.PROPOSED;
        this.proposedBy = id;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public UUID office() {
        return office;
    }

    public Capacity capacity() {
        return capacity;
    }

    /** The office in whose name (a.n.) this one signs, or null when it signs in its own. */
    public @Nullable UUID onBehalfOf() {
        return onBehalfOf;
    }

    /** The office in between, for which (u.b.) this one signs; null unless delegated twice. */
    public @Nullable UUID through() {
        return through;
    }

    public Basis basis() {
        return basis;
    }

    public Term term() {
        return term;
    }

    /** On what ground the office may bind the agency (dasar kewenangan), as agreements print it; never empty once proposed. */
    public String authorityBasis() {
        return authorityBasis;
    }

    public String decree() {
        return decree;
    }

    public State state() {
        return state;
    }

    /** The account that proposed it. */
    public UUID proposedBy() {
        return proposedBy;
    }

    /** The account that confirmed it, or null while it is open. */
    public @Nullable UUID confirmedBy() {
        return confirmedBy;
    }

    /** Whether it counts on this day, which the caller takes in the agency's own time zone (invariants 1 and 16). */
    public boolean isInForce(LocalDate day) {
        return state == State.CONFIRMED && term.contains(day);
    }

    /** Whether both claim the same office in the same capacity on some day. */
    public boolean rivals(Mandate other) {
        return office.equals(other.office) && capacity == other.capacity && term.overlaps(other.term);
    }

    public void propose(UUID account, String authority) {
        proposedBy = account;
        authorityBasis = authority;
    }

    /** @param middle the office in between (u.b.), or null */
    public void delegate(UUID giver, @Nullable UUID middle) {
        onBehalfOf = giver;
        through = middle;
    }

    /**
     * @throws MandateSettled if it is not open any more
     * @throws SecondPersonNeeded if the same account proposed it
     */
    public void confirm(UUID account) {
        if (state != State.PROPOSED) {
            throw new MandateSettled(this);
        }
        if (account.equals(proposedBy)) {
            throw new SecondPersonNeeded(this);
        }
        state = State.CONFIRMED;
        confirmedBy = account;
    }

    /**
     * Takes effect at once; signatures made before keep what they were made with.
     *
     * @throws MandateSettled if it ended before
     */
    public void end(UUID account, LocalDate day) {
        if (state == State.ENDED) {
            throw new MandateSettled(this);
        }
        state = State.ENDED;
        endedBy = account;
        if (term.until() == null || day.isBefore(term.until())) {
            term = new Term(term.from(), day.isBefore(term.from()) ? term.from() : day);
        }
    }
}
