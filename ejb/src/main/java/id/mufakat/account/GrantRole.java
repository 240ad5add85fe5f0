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

/** Gives a colleague a role in the administrator's agency; it counts with their next request. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class GrantRole {

    @Inject
    CurrentActor current;

    @Inject
    Colleagues colleagues;

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail trail;

    /**
     * @param role one of {@link Role#GRANTABLE}
     * @throws RolesExclude if administrating and another role of the same agency would meet in one person
     * @throws OwnAccount if it is the administrator's own account
     */
    @Once
    public void grant(UUID id, String role) {
        if (!Role.GRANTABLE.contains(role)) {
            throw new Malformed("role", "not-a-choice");
        }
        colleagues.around(id);
        UUID agency = current.get().agency();
        check(id, agency, role);
        accounts.add(new Grant(id, agency, role));
        trail.record(id, "role-granted", Map.of("role", role, "agency", agency));
    }

    /** Who gives the roles reads no text: otherwise nobody would have to look at what they may (invariant 9). */
    private void check(UUID id, UUID agency, String role) {
        accounts.grantsOf(id).stream()
                .filter(held -> held.agency().equals(agency))
                .map(Grant::role)
                .filter(held -> !held.equals(role))
                .filter(held -> held.equals(Role.ADMINISTRATOR) || role.equals(Role.ADMINISTRATOR))
                .findFirst()
                .ifPresent(other -> {
                    throw new RolesExclude(role, other);
                });
    }
}
