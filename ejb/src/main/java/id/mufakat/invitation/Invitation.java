package id.mufakat.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that lets one person choose the password of one account, once, within a week. */
@Entity
public class Invitation {

    public static final Duration LASTS = Duration.ofDays(7);

    @Id
    private String hash;

    private UUID account;
    private Instant expires;
    private @Nullable Instant used;
    private @Nullable UUID madeBy;
    private boolean reset;

    protected Invitation() {}

    /**
     * @param hash of the secret in the link
     * @param madeBy the account of whoever hands the link over
     * @param reset whether somebody had come in by this account before
     */
    public Invitation(String hash, UUID account, UUID madeBy, boolean reset, Instant now) {
        this.hash = hash;
        this.account = account;
        this.madeBy = madeBy;
        this.reset = reset;
        this.expires = now.plus(LASTS);
    }

    public UUID account() {
        return account;
    }

    public Instant madeAt() {
        return expires.minus(LASTS);
    }

    /** Whoever made the link could have followed it as well. */
    public boolean isMadeBy(UUID maker) {
        return maker.equals(madeBy);
    }

    public @Nullable UUID madeBy() {
        return madeBy;
    }

    /** It opened an account that somebody had used before: theirs, or so it should be. */
    public boolean isReset() {
        return reset;
    }

    public boolean isOpen(Instant now) {
        return used == null && now.isBefore(expires);
    }

    /** Used, or replaced by a newer one. */
    public void close(Instant now) {
        if (used == null) {
            used = now;
        }
    }
}
