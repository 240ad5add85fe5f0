package id.mufakat.session;

import id.mufakat.Malformed;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Passwords;
import id.mufakat.entrance.Attempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Asks for the password of whoever is logged in. Tries are counted per account and apart from those at the door: a
 * session left open on a shared screen gives nobody a place to guess, and delays nobody's login.
 */
@ApplicationScoped
class OwnPassword {

    private static final String PLACE = "own-password";

    @Inject
    CurrentActor current;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Attempts attempts;

    @Inject
    Clock clock;

    Account demand(char[] given) {
        Account account = accounts.get(current.get().account());
        if (!attempts.begin(account.id(), PLACE, clock.instant())) {
            throw new TriesTooMany();
        }
        if (!passwords.matches(given, account.password())) {
            throw new Malformed("old", "wrong");
        }
        attempts.clear(account.id(), PLACE);
        return account;
    }
}
