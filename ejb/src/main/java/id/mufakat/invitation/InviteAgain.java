package id.mufakat.invitation;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Account;
import id.mufakat.account.Colleagues;
import id.mufakat.account.OwnAccount;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** For a lost link, a forgotten password or a disabled account: the old password is gone, a new link opens it. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class InviteAgain {

    @Inject
    Colleagues colleagues;

    @Inject
    Links links;

    @Inject
    AuditTrail trail;

    /**
     * @return the secret of the link
     * @throws OwnAccount if it is the administrator's
     */
    @Once(sealed = true)
    public String invite(UUID id) {
        Account account = colleagues.kept(id);
        String secret = links.next(account);
        account.inviteAgain();
        trail.record(id, "account-invited-again", Map.of("username", account.username()));
        return secret;
    }
}
