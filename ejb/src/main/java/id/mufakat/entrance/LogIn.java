package id.mufakat.entrance;

import id.mufakat.access.Actor;
import id.mufakat.access.Passwords;
import id.mufakat.entrance.CountAttempt.Attempt;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Turns a user name and a password into an actor.
 *
 * <p>Hashing takes long on purpose and few run at once; it happens outside any transaction, so that a storm of logins
 * queues for the hash and not for connections to the database.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogIn {

    private static final Logger LOG = Logger.getLogger(LogIn.class.getName());

    @Inject
    CountAttempt countAttempt;

    @Inject
    AdmitAccount admitAccount;

    @Inject
    Passwords passwords;

    /**
     * @param password wiped before this returns
     * @param origin where the caller sits, such as a network address; failures are counted per account and origin
     * @return the person at work in the agency where they have something to do, their own first
     * @throws LoginRefused for whatever reason
     */
    public Actor logIn(String username, char[] password, String origin) {
        try {
            Attempt attempt = countAttempt.count(username, origin);
            boolean right = passwords.matches(password, attempt.password());
            if (!right || attempt.account() == null || attempt.password() == null) {
                LOG.info(() -> "login refused, account " + attempt.account());
                throw new LoginRefused();
            }
            return admitAccount.admit(attempt.account(), origin, rehash(password, attempt.password()));
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private Optional<String> rehash(char[] password, String encoded) {
        return passwords.isOutdated(encoded) ? Optional.of(passwords.hash(password)) : Optional.empty();
    }
}
