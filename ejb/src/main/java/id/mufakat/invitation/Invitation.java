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

    protected Invitation() {}

    /** @param hash of the secret in the link */
    public Invitation(String hash, UUID account, Instant now) {
        this.hash = hash;
        this.account = account;
        this.expires = now.plus(LASTS);
    }

    public UUID account() {
        return account;
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
