package id.mufakat.certificate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The signing key of one person for one agency: enrolled, released by a second person who has met the holder, used, and
 * at last revoked or expired.
 *
 * <p>After five wrong passphrases in a row it rests, each time twice as long, up to an hour. Only this key rests: nobody
 * can lock out anybody else, and a right passphrase after the rest sets the count back.
 */
@Entity
@Table(name = "holder_key")
public class HolderKey {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofHours(1);

    @Id
    private UUID id;

    private UUID person;
    private UUID agency;
    private String subject;
    private String serial;
    private byte[] certificate;
    private Instant validFrom;
    private Instant validUntil;

    @Embedded
    private LockedKey locked;

    private int wrongTries;
    private @Nullable Instant restsUntil;
    private @Nullable Instant revokedAt;
    private @Nullable UUID releasedBy;
    private @Nullable Instant releasedAt;

    @Version
    private int version;

    protected HolderKey() {}

    public HolderKey(UUID id, UUID person, UUID agency, Certified certified, LockedKey locked) {
        this.id = id;
        this.person = person;
        this.agency = agency;
        this.subject = certified.subject();
        this.serial = certified.serial();
        this.certificate = certified.der();
        this.validFrom = certified.from();
        this.validUntil = certified.until();
        this.locked = locked;
    }

    /**
     * The certificate and what is looked up from it.
     *
     * @param serial hexadecimal, lower case
     */
    public record Certified(byte[] der, String subject, String serial, Instant from, Instant until) {}

    /** Counts a wrong passphrase. */
    public void refuse(Instant at) {
        wrongTries++;
        if (wrongTries >= FREE_TRIES) {
            restsUntil = at.plus(rest());
        }
    }

    /** A right passphrase: the count starts again. */
    public void opened() {
        wrongTries = 0;
        restsUntil = null;
    }

    /** @param by another person, who has met the holder */
    public void release(UUID by, Instant at) {
        if (by.equals(person)) {
            throw new IllegalArgumentException("nobody releases their own key");
        }
        releasedBy = by;
        releasedAt = at;
    }

    public boolean isReleased() {
        return releasedAt != null;
    }

    /** To the second. */
    public Instant madeAt() {
        return validFrom;
    }

    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    private Duration rest() {
        Duration rest = FIRST_REST.multipliedBy(1L << Math.min(wrongTries - FREE_TRIES, 10));
        return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
    }

    public Optional<Instant> restsUntil(Instant at) {
        return Optional.ofNullable(restsUntil).filter(at::isBefore);
    }

    public boolean isValid(Instant at) {
        return revokedAt == null && !at.isBefore(validFrom) && at.isBefore(validUntil);
    }

    /** Whether it could sign at that moment, whatever became of it later. */
    public boolean wasValid(Instant then) {
        boolean revoked = revokedAt != null && !then.isBefore(revokedAt);
        return !revoked && !then.isBefore(validFrom) && then.isBefore(validUntil);
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public UUID agency() {
        return agency;
    }

    public String subject() {
        return subject;
    }

    public String serial() {
        return serial;
    }

    public byte[] certificate() {
        return certificate.clone();
    }

    public Instant validUntil() {
        return validUntil;
    }

    public LockedKey locked() {
        return locked;
    }
}
