package id.mufakat.token;

import id.mufakat.access.Account;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets a program act as one person in one agency until a day. It can do what the person can do at that moment: a role or
 * an account that is gone is gone for the token as well.
 */
@Entity
public class ApiToken {

    @Id
    private UUID id;

    private String hash;
    private UUID account;
    private UUID agency;
    private String name;
    private Instant created;
    private Instant expires;
    private @Nullable Instant revoked;
    private int epoch;

    protected ApiToken() {}

    public ApiToken(UUID id, String hash, Account account, UUID agency, String name, Instant created) {
        this.id = id;
        this.hash = hash;
        this.account = account.id();
        this.epoch = account.sessionEpoch();
        this.agency = agency;
        this.name = name;
        this.created = created;
        this.expires = created;
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    public UUID agency() {
        return agency;
    }

    /** What its owner calls it, such as {@code laporan bulanan}. */
    public String name() {
        return name;
    }

    public Instant created() {
        return created;
    }

    public Instant expires() {
        return expires;
    }

    /** A new password, a new link or ended sessions end the tokens too. */
    public boolean isValid(Account owner, Instant now) {
        return revoked == null && epoch == owner.sessionEpoch() && now.isBefore(expires);
    }

    public void lastUntil(Instant end) {
        expires = end;
    }

    public void revoke(Instant now) {
        if (revoked == null) {
            revoked = now;
        }
    }
}
