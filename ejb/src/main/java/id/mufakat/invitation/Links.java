package id.mufakat.invitation;

import id.mufakat.Malformed;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Secrets;
import id.mufakat.mail.Correspondent;
import id.mufakat.mail.Correspondents;
import id.mufakat.mail.EmailAddress;
import id.mufakat.party.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
    Correspondents correspondents;

    @Inject
    CurrentActor current;

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

    /** Where a new account is written to, until its person says otherwise. */
    void introduce(Account account, EmailAddress address) {
        correspondents.add(new Correspondent(account.id(), address));
    }

    /**
     * To be called while the account still has its old password.
     *
     * @return the secret for the link, never to be seen again
     */
    public String next(Account account) {
        Instant now = clock.instant();
        List<Invitation> earlier = invitations.of(account.id());
        earlier.forEach(link -> link.close(now));
        boolean reset = account.password() != null || earlier.stream().anyMatch(Invitation::isReset);
        String secret = secrets.next();
        UUID maker = current.get().account();
        invitations.add(new Invitation(Secrets.hash(secret), account.id(), maker, reset, now));
        return secret;
    }
}
