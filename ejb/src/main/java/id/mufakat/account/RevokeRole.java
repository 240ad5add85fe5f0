package id.mufakat.account;

import id.mufakat.Malformed;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Accounts;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Grant;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Takes a role in the administrator's agency from a colleague; their next request is without it. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RevokeRole {

    @Inject
    CurrentActor current;

    @Inject
    Colleagues colleagues;

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail trail;

    /**
     * @param role one of {@link Role#GRANTABLE}: no other word gets into the trail
     * @throws OwnAccount if it is the administrator's own account
     */
    @Once
    public void revoke(UUID id, String role) {
        if (!Role.GRANTABLE.contains(role)) {
            throw new Malformed("role", "not-a-choice");
        }
        colleagues.around(id);
        UUID agency = current.get().agency();
        accounts.remove(new Grant(id, agency, role));
        trail.record(id, "role-revoked", Map.of("role", role, "agency", agency));
    }
}
