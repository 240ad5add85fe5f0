package id.mufakat.web.account;

import id.mufakat.access.ActKey;
import id.mufakat.account.AccountSheet;
import id.mufakat.account.GrantRole;
import id.mufakat.account.RevokeRole;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Makes an account's roles what the checked boxes say: all of them or, when one is refused, none. */
@RequestScoped
public class Roles {

    @Inject
    GrantRole grantRole;

    @Inject
    RevokeRole revokeRole;

    @Inject
    ActKey actKey;

    @Transactional(rollbackOn = RuntimeException.class)
    public void set(AccountSheet account, List<String> wanted) {
        String click = actKey.find().orElse("");
        for (String role : account.roles()) {
            if (!wanted.contains(role)) {
                actKey.use(click + "-" + role);
                revokeRole.revoke(account.id(), role);
            }
        }
        for (String role : wanted) {
            if (!account.roles().contains(role)) {
                actKey.use(click + "+" + role);
                grantRole.grant(account.id(), role);
            }
        }
    }
}
