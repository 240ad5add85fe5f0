package id.mufakat.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One number in one agency's book: reserved for a document, then used by its frozen text, or void for a stated reason.
 * It is never given to anything else (invariant 6).
 */
@Entity
@Table(name = "document_number")
public class DocumentNumber {

    /** Where the number comes from: our own book, or another system such as SRIKANDI or a paper agenda. */
    public enum Origin {
        OWN,
        ENTERED
    }

    /** A number's life has no way back. */
    public enum State {
        RESERVED,
        USED,
        VOID
    }

    @Id
    private UUID id;

    private UUID agency;
    private String kind;
    private int year;
    private @Nullable Integer sequence;
    private int sub;
    private String text;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID subject;
    private UUID reservedBy;
    private Instant reservedAt;
    private @Nullable String voidReason;

    private @Nullable Inserted inserted;

    @Version
    private int version;

    protected DocumentNumber() {}

    private DocumentNumber(Page page, NumberPattern.@Nullable Place place, String text, Giving giving) {
        this.id = giving.id();
        this.agency = page.agency();
        this.kind = page.kind();
        this.year = page.year();
        this.sequence = place == null ? null : place.sequence();
        this.sub = place == null ? 0 : place.sub();
        this.text = text;
        this.origin = place == null ? Origin.ENTERED : Origin.OWN;
        this.state = State.RESERVED;
        this.subject = giving.subject();
        this.reservedBy = giving.by();
        this.reservedAt = giving.at();
    }

    /** The next number of our own book. */
    public static DocumentNumber own(Page page, NumberPattern.Place place, String text, Giving giving) {
        return new DocumentNumber(page, place, text, giving);
    }

    /** A number between two of our own book; the document has it already. */
    public static DocumentNumber inserted(
            Page page, NumberPattern.Place place, String text, Giving giving, Inserted document) {
        DocumentNumber number = new DocumentNumber(page, place, text, giving);
        number.inserted = document;
        number.state = State.USED;
        return number;
    }

    /** A number that another system gave. */
    public static DocumentNumber entered(Page page, String text, Giving giving) {
        return new DocumentNumber(page, null, text, giving);
    }

    /** Which book: one per agency, kind of document and year. */
    public record Page(UUID agency, String kind, int year) {}

    /**
     * Where a book goes on: behind the number that is named.
     *
     * @param place null for a number from elsewhere
     */
    public record Mark(NumberPattern.@Nullable Place place, Instant at, UUID id) {}

    /** To what the number is given, by which person, when. */
    public record Giving(UUID id, UUID subject, UUID by, Instant at) {}

    /**
     * The document that an inserted number was taken for.
     *
     * @param matter what it is
     * @param reason why its number comes late
     */
    @Embeddable
    public record Inserted(
            @Column(name = "inserted_matter") String matter,
            @Column(name = "inserted_date") LocalDate date,
            @Column(name = "inserted_reason") String reason) {}

    /** The text that carries it is frozen. */
    public void use() {
        if (state == State.VOID) {
            throw new NumberVoid(text);
        }
        state = State.USED;
    }

    /** @throws NumberInUse if a frozen text carries it */
    public void demandUnused() {
        if (state == State.USED) {
            throw new NumberInUse(text);
        }
    }

    /** Takes it out of use for ever. */
    public void cancel(String reason) {
        demandUnused();
        state = State.VOID;
        voidReason = reason;
    }

    /**
     * Takes an inserted number out of use: its document is not in this house, so only the registrar knows of a mistake.
     *
     * @throws NumberVoid if it is void already
     */
    public void strike(String reason) {
        if (inserted == null) {
            throw new IllegalStateException(text + " is carried by a document of this house");
        }
        if (state == State.VOID) {
            throw new NumberVoid(text);
        }
        state = State.VOID;
        voidReason = reason;
    }

    public UUID id() {
        return id;
    }

    public Mark mark() {
        return new Mark(sequence == null ? null : new NumberPattern.Place(sequence, sub), reservedAt, id);
    }

    public UUID agency() {
        return agency;
    }

    public String kind() {
        return kind;
    }

    public int year() {
        return year;
    }

    public String text() {
        return text;
    }

    public State state() {
        return state;
    }

    /** Its place in our own book; empty for a number that another system gave. */
    public Optional<Integer> sequence() {
        return Optional.ofNullable(sequence);
    }

    /** 0, or its place among those inserted behind its sequence. */
    public int sub() {
        return sub;
    }

    /** The document from outside that it was inserted for. */
    public Optional<Inserted> inserted() {
        return Optional.ofNullable(inserted);
    }

    /** Why it is void, or null. */
    public @Nullable String voidReason() {
        return voidReason;
    }

    public UUID subject() {
        return subject;
    }

    /** The person who gave it; invariant 9 keeps them from signing what carries it. */
    public UUID reservedBy() {
        return reservedBy;
    }

    public Instant reservedAt() {
        return reservedAt;
    }
}
