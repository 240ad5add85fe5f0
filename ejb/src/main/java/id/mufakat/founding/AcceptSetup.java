package id.mufakat.founding;

import id.mufakat.Once;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.Passwords;
import id.mufakat.access.Secrets;
import id.mufakat.account.PasswordRule;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;

/** Founds the house for whoever holds the console's link, once. */
@Stateless
@PermitAll
public class AcceptSetup {

    @Inject
    SetupLinks links;

    @Inject
    Foundation foundation;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /**
     * @param password of the first administrator; wiped before this returns
     * @return the user name to log in with
     * @throws SetupGone if the link does not work any more
     * @throws id.mufakat.Malformed if a field is not right; the link stays open
     */
    @Once
    public String accept(String secret, Founder founder, char[] password) {
        try {
            SetupLink link = links.findLocked(Secrets.hash(secret))
                    .filter(SetupLink::isOpen)
                    .orElseThrow(SetupGone::new);
            if (!accounts.isEmpty()) {
                throw new SetupGone();
            }
            PasswordRule.check(password, Account.normal(founder.username()));
            Account account = foundation.lay(founder);
            account.choosePassword(passwords.hash(password));
            link.close(clock.instant());
            return account.username();
        } finally {
            Arrays.fill(password, ' ');
        }
    }
}
