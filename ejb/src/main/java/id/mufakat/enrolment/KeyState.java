package id.mufakat.enrolment;

import id.mufakat.certificate.HolderKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a person's signing key for an agency stands; what the profile page shows.
 *
 * @param subject the certificate's subject as RFC 2253 name, or null without key
 * @param serial hexadecimal serial number, or null without key
 * @param validUntil null without key
 * @param restsUntil until when the key refuses every passphrase after wrong tries; null when it listens
 */
public record KeyState(
        Standing standing,
        @Nullable String subject,
        @Nullable String serial,
        @Nullable Instant validUntil,
        @Nullable Instant restsUntil) {

    static final KeyState NONE = new KeyState(Standing.NONE, null, null, null, null);

    /** Whether one may sign with it. */
    public enum Standing {
        NONE,
        /** For a second person to release it. */
        WAITING,
        /** It waited when its holder was let in anew: another has to be made. */
        OUTDATED,
        VALID,
        EXPIRED
    }

    static KeyState of(HolderKey key, boolean outdated, Instant at) {
        Standing standing = Standing.EXPIRED;
        if (key.isValid(at)) {
            standing = key.isReleased() ? Standing.VALID : outdated ? Standing.OUTDATED : Standing.WAITING;
        }
        return new KeyState(
                standing,
                key.subject(),
                key.serial(),
                key.validUntil(),
                key.restsUntil(at).orElse(null));
    }

    public boolean maySign() {
        return standing == Standing.VALID;
    }
}
