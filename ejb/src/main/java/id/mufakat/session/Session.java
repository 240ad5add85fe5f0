package id.mufakat.session;

import id.mufakat.access.Account;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an account came in and has not left. Kept here and not in the server's memory, so that disabling an account or
 * ending its sessions takes effect with the next request on every node.
 */
@Entity
public class Session {

    public static final Duration IDLE = Duration.ofMinutes(30);
    public static final Duration LONGEST = Duration.ofHours(12);

    /** Being seen is written down once in this time, not with every request. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    @Id
    private String hash;

    private UUID account;
    private UUID agency;
    private int epoch;
    private Instant opened;
    private Instant seen;
    private @Nullable Instant ended;

    protected Session() {}

    /** @param hash of the secret that the edge keeps */
    public Session(String hash, Account account, UUID agency, Instant now) {
        this.hash = hash;
        this.account = account.id();
        this.agency = agency;
        this.epoch = account.sessionEpoch();
        this.opened = now;
        this.seen = now;
    }

    public UUID account() {
        return account;
    }

    /** For which the account acts now. */
    public UUID agency() {
        return agency;
    }

    public boolean isOpen(Account owner, Instant now) {
        return ended == null
                && epoch == owner.sessionEpoch()
                && now.isBefore(seen.plus(IDLE))
                && now.isBefore(opened.plus(LONGEST));
    }

    public void touch(Instant now) {
        if (!now.isBefore(seen.plus(GRAIN))) {
            seen = now;
        }
    }

    public void actFor(UUID other) {
        agency = other;
    }

    public void end(Instant now) {
        if (ended == null) {
            ended = now;
        }
    }
}
