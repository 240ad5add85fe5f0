package id.mufakat.invitation;

import id.mufakat.Malformed;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.Secrets;
import id.mufakat.party.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Drafts accounts and makes their links; one link of an account works at a time. */
@ApplicationScoped
public class Links {

    private static final String USERNAME = "[a-z0-9][a-z0-9._-]{2,59}";

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    /**
     * A new account, not stored yet, so that refusals come before any change.
     *
     * @param username 3 to 60 of a-z, 0-9, dot, underscore and hyphen, in any case
     * @throws AccountPresent if the person has one
     * @throws UsernameTaken if somebody else has that name
     */
    public Account draft(Person person, String username) {
        String normal = Account.normal(username);
        if (!normal.matches(USERNAME)) {
            throw new Malformed("username", "not-a-username");
        }
        if (accounts.findOf(person.id()).isPresent()) {
            throw new AccountPresent(person.name());
        }
        if (accounts.find(normal).isPresent()) {
            throw new UsernameTaken(normal);
        }
        return new Account(UUID.randomUUID(), normal, person.id());
    }

    /** @return the secret for the link, never to be seen again */
    public String next(Account account) {
        Instant now = clock.instant();
        invitations.of(account.id()).forEach(earlier -> earlier.close(now));
        String secret = secrets.next();
        invitations.add(new Invitation(Secrets.hash(secret), account.id(), now));
        return secret;
    }
}
