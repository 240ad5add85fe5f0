package id.mufakat.session;

import id.mufakat.Malformed;
import id.mufakat.Once;
import id.mufakat.access.Account;
import id.mufakat.access.Passwords;
import id.mufakat.account.PasswordRule;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;

/** Whoever is logged in chooses a new password; every session ends, the one at hand as well, and every token. */
@Stateless
@PermitAll
public class ChangePassword {

    @Inject
    OwnPassword own;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail trail;

    /**
     * @param old the password until now, asked again although one is logged in (ASVS 7.5.1); both are wiped
     * @throws TriesTooMany after several wrong ones, for a while that grows
     * @throws Malformed if the old one is wrong, or the new one too short, too long or too common
     */
    @Once
    public void change(char[] old, char[] chosen) {
        try {
            Account account = own.demand(old);
            PasswordRule.check(chosen, account.username());
            account.choosePassword(passwords.hash(chosen));
            trail.record(account.id(), "password-changed", Map.of());
        } finally {
            Arrays.fill(old, ' ');
            Arrays.fill(chosen, ' ');
        }
    }
}
