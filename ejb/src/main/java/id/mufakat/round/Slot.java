package id.mufakat.round;

import id.mufakat.document.Fingerprint;
import id.mufakat.signature.Inspector;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place on the paper where one signatory signs, once.
 *
 * <p>It waits, then it is signed; there is no way back. It keeps the paper's fingerprint before and after, so that the
 * chain of revisions can be walked byte by byte.
 */
@Entity
@Table(name = "slot")
public class Slot {

    /** Waiting or signed; no third. */
    public enum State {
        WAITING,
        SIGNED
    }

    @Id
    private UUID id;

    private String field;
    private int party;
    private int turn;

    @Embedded
    private Signatory signatory;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Instant signedAt;
    private @Nullable Fingerprint before;
    private @Nullable Fingerprint after;
    private @Nullable String certificateSubject;
    private @Nullable String certificateSerial;

    protected Slot() {}

    /**
     * @param field the name of the PDF's signature field
     * @param party the number of the party that signs here, from 1
     * @param turn who signs first; equal turns sign in the order of the parties
     */
    public Slot(UUID id, String field, int party, int turn, Signatory signatory) {
        this.id = id;
        this.field = field;
        this.party = party;
        this.turn = turn;
        this.signatory = signatory;
        this.state = State.WAITING;
    }

    void sign(Fingerprint shown, Fingerprint revision, Inspector.Signature signature) {
        state = State.SIGNED;
        signedAt = signature.claimedAt();
        before = shown;
        after = revision;
        certificateSubject = signature.subject();
        certificateSerial = signature.serial();
    }

    public boolean isSigned() {
        return state == State.SIGNED;
    }

    public UUID id() {
        return id;
    }

    public String field() {
        return field;
    }

    public int party() {
        return party;
    }

    public int turn() {
        return turn;
    }

    public Signatory signatory() {
        return signatory;
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    public Optional<Fingerprint> before() {
        return Optional.ofNullable(before);
    }

    public Optional<Fingerprint> after() {
        return Optional.ofNullable(after);
    }

    public Optional<String> certificateSubject() {
        return Optional.ofNullable(certificateSubject);
    }

    public Optional<String> certificateSerial() {
        return Optional.ofNullable(certificateSerial);
    }
}
