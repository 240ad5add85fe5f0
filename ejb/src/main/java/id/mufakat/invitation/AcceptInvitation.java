package id.mufakat.invitation;

import id.mufakat.Once;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.Passwords;
import id.mufakat.access.Secrets;
import id.mufakat.account.PasswordRule;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/** The invited person follows the link and chooses a password; whoever holds the link is taken for that person. */
@Stateless
@PermitAll
public class AcceptInvitation {

    @Inject
    Invitations invitations;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * @param password wiped before this returns; on a refusal the link stays open
     * @return the user name to log in with
     * @throws InvitationGone if the link does not work any more
     * @throws id.mufakat.Malformed if the password is too short, too long or too common
     */
    @Once
    public String accept(String secret, char[] password) {
        try {
            Instant now = clock.instant();
            Invitation invitation = invitations
                    .findLocked(Secrets.hash(secret))
                    .filter(found -> found.isOpen(now))
                    .orElseThrow(InvitationGone::new);
            Account account = invited(invitation);
            PasswordRule.check(password, account.username());
            account.choosePassword(passwords.hash(password));
            invitation.close(now);
            trail.recordFor(account.id(), account.id(), "invitation-accepted", Map.of());
            return account.username();
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    /** A link that was handed out before the account was disabled opens nothing. */
    private Account invited(Invitation invitation) {
        Account account = accounts.get(invitation.account());
        if (account.state() != Account.State.INVITED) {
            throw new InvitationGone();
        }
        return account;
    }
}
