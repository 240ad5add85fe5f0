package id.mufakat.entrance;

import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** First half of {@link LogIn}, in a short transaction of its own: what is there to be compared, if anything. */
@Stateless
@PermitAll
public class CountAttempt {

    @Inject
    Accounts accounts;

    @Inject
    Attempts attempts;

    @Inject
    Clock clock;

    /** @param password the encoded hash; null when no password can be right */
    public record Attempt(@Nullable UUID account, @Nullable String password) {

        static final Attempt VAIN = new Attempt(null, null);
    }

    public Attempt count(String username, String origin) {
        Optional<Account> found = accounts.find(username).filter(Account::isActive);
        if (found.isEmpty()) {
            return Attempt.VAIN;
        }
        Account account = found.get();
        if (!attempts.begin(account.id(), origin, clock.instant())) {
            return Attempt.VAIN;
        }
        return new Attempt(account.id(), account.password());
    }
}
