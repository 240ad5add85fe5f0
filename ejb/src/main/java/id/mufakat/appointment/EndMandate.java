package id.mufakat.appointment;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.audit.AuditTrail;
import id.mufakat.language.Written;
import id.mufakat.party.Mandate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Ends a mandate now, or withdraws a proposal; what was signed under it stays signed. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.REGISTRAR})
public class EndMandate {

    @Inject
    Desk desk;

    @Inject
    AuditTrail trail;

    /**
     * @param reason for the audit trail, such as {@code mutasi}
     * @throws id.mufakat.party.MandateSettled if it ended before
     * @throws id.mufakat.NotFound if it is another agency's
     */
    @Once
    public void end(UUID id, String reason) {
        Mandate mandate = desk.mandate(id);
        String why = Written.required("reason", reason, 300);
        mandate.end(desk.actor().account(), desk.today());
        trail.record(desk.actor().agency(), "mandate-ended", Map.of("mandate", id, "reason", why));
    }
}
