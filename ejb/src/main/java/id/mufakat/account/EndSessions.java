package id.mufakat.account;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Ends every session and every token of a colleague, for a lost phone or a shared screen; the account stays. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class EndSessions {

    @Inject
    Colleagues colleagues;

    @Inject
    AuditTrail trail;

    /**
     * @throws OwnAccount if it is the administrator's own account
     * @throws id.mufakat.NotFound if another agency keeps the person
     */
    @Once
    public void end(UUID id) {
        colleagues.kept(id).endSessions();
        trail.record(id, "sessions-ended", Map.of());
    }
}
