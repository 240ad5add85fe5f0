package id.mufakat.round;

import id.mufakat.NotFound;
import id.mufakat.access.Actor;
import id.mufakat.document.Fingerprint;
import id.mufakat.signature.Inspector;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One paper going round for its signatures: opened when it is printed, complete when the last slot is signed, or void
 * when the paper is given up for another edition.
 *
 * <p>Each signature appends a revision; the round always names the latest one. One signature at a time: whoever saw an
 * earlier revision has to look again.
 */
@Entity
@Table(name = "signing_round")
public class SigningRound {

    /** A round's life has no way back. */
    public enum State {
        OPEN,
        COMPLETE,
        VOID
    }

    @Id
    private UUID id;

    private UUID subject;
    private Fingerprint printed;
    private Fingerprint current;
    private String title;
    private String verifyUrl;
    private String place;
    private int pages;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable String voidReason;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "round", nullable = false)
    @OrderBy("turn, party, field")
    private List<Slot> slots = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "signing_round_excluded", joinColumns = @JoinColumn(name = "round"))
    @Column(name = "person")
    private Set<UUID> excluded = new HashSet<>();

    @Version
    private int version;

    protected SigningRound() {}

    /** @param excluded persons who may not sign here, since they wrote the text or gave its number (invariant 9) */
    public SigningRound(UUID id, Sheet sheet, List<Slot> slots, Set<UUID> excluded, Instant openedAt) {
        this.id = id;
        this.subject = sheet.subject();
        this.printed = sheet.paper();
        this.current = sheet.paper();
        this.title = sheet.title();
        this.verifyUrl = sheet.verifyUrl();
        this.place = sheet.place();
        this.pages = sheet.pages();
        this.state = State.OPEN;
        this.slots.addAll(slots);
        this.excluded.addAll(excluded);
        this.openedAt = openedAt;
    }

    /**
     * What goes round.
     *
     * @param subject the id of the agreement or other business it belongs to
     * @param verifyUrl what the QR code says
     * @param place where it is signed, as the document says
     */
    public record Sheet(UUID subject, Fingerprint paper, String title, String verifyUrl, String place, int pages) {}

    /**
     * The slot, if this actor may sign it now on this very paper.
     *
     * @param shown the revision the actor has read
     */
    public Slot demand(UUID slotId, Actor actor, Fingerprint shown) {
        Slot slot = slot(slotId);
        if (!slot.signatory().is(actor)) {
            throw new NotFound(slotId);
        }
        if (state != State.OPEN || slot.isSigned()) {
            throw new SlotClosed();
        }
        if (excluded.contains(actor.person())) {
            throw new SignerExcluded();
        }
        if (!isNext(slot)) {
            throw new NotYourTurn();
        }
        if (!current.equals(shown)) {
            throw new DocumentMovedOn();
        }
        return slot;
    }

    /** Takes the revision that carries the slot's signature; the last one completes the round. */
    public void sign(Slot slot, Fingerprint revision, Inspector.Signature signature) {
        slot.sign(current, revision, signature);
        current = revision;
        if (slots.stream().allMatch(Slot::isSigned)) {
            state = State.COMPLETE;
            closedAt = signature.claimedAt();
        }
    }

    /**
     * Gives the paper up; a void paper stays in the vault and keeps its signatures.
     *
     * @throws SlotClosed if every signature is there already: a complete paper is not taken back
     */
    void abandon(String reason, Instant at) {
        if (state == State.COMPLETE) {
            throw new SlotClosed();
        }
        if (state == State.OPEN) {
            state = State.VOID;
            voidReason = reason;
            closedAt = at;
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** The slot whose turn it is: one at a time, equal turns in the order of the parties. */
    public Optional<Slot> next() {
        return slots.stream()
                .filter(slot -> !slot.isSigned())
                .min(Comparator.comparingInt(Slot::turn)
                        .thenComparingInt(Slot::party)
                        .thenComparing(Slot::field));
    }

    public boolean isNext(Slot slot) {
        return next().filter(next -> next.id().equals(slot.id())).isPresent();
    }

    /** The first open slot of this actor, else one they have signed. */
    public Optional<Slot> slotOf(Actor actor) {
        return slots.stream()
                .filter(slot -> slot.signatory().is(actor))
                .min(Comparator.comparing(Slot::isSigned).thenComparing(Slot::turn));
    }

    public boolean isFirstSignature() {
        return slots.stream().noneMatch(Slot::isSigned);
    }

    public Slot slot(UUID slotId) {
        return slots.stream()
                .filter(slot -> slot.id().equals(slotId))
                .findFirst()
                .orElseThrow(() -> new NotFound(slotId));
    }

    /** In the order of signing. */
    public List<Slot> slots() {
        return List.copyOf(slots);
    }

    public UUID id() {
        return id;
    }

    public UUID subject() {
        return subject;
    }

    /** The paper before any signature. */
    public Fingerprint printed() {
        return printed;
    }

    /** The latest revision. */
    public Fingerprint current() {
        return current;
    }

    public String title() {
        return title;
    }

    public String verifyUrl() {
        return verifyUrl;
    }

    public String place() {
        return place;
    }

    public int pages() {
        return pages;
    }

    public State state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> voidReason() {
        return Optional.ofNullable(voidReason);
    }
}
