package id.mufakat.account;

import id.mufakat.Malformed;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Passwords;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;

/** Whoever is logged in chooses a new password; every session ends, the one at hand as well. */
@Stateless
@PermitAll
public class ChangePassword {

    @Inject
    CurrentActor current;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail trail;

    /**
     * @param old the password until now, asked again although one is logged in (ASVS 7.5.1); both are wiped
     * @throws Malformed if the old one is wrong, or the new one too short, too long or too common
     */
    public void change(char[] old, char[] chosen) {
        try {
            Account account = accounts.get(current.get().account());
            if (!passwords.matches(old, account.password())) {
                throw new Malformed("old", "wrong");
            }
            PasswordRule.check(chosen, account.username());
            account.choosePassword(passwords.hash(chosen));
            trail.record(account.id(), "password-changed", Map.of());
        } finally {
            Arrays.fill(old, ' ');
            Arrays.fill(chosen, ' ');
        }
    }
}
