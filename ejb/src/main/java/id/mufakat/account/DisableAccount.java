package id.mufakat.account;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Shuts an account of the administrator's own agency: sessions and tokens are dead with the next request. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class DisableAccount {

    @Inject
    Colleagues colleagues;

    @Inject
    AuditTrail trail;

    /**
     * @throws OwnAccount if it is the administrator's own account
     * @throws id.mufakat.NotFound if another agency keeps the person
     */
    @Once
    public void disable(UUID id) {
        colleagues.kept(id).disable();
        trail.record(id, "account-disabled", Map.of());
    }
}
