package id.mufakat.register;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Takes a reserved number out of use, for a reason that stays in the book. */
@Stateless
@RolesAllowed(Role.REGISTRAR)
public class VoidNumber {

    @Inject
    Register register;

    @Inject
    CurrentActor actors;

    @Inject
    AuditTrail audit;

    @Once
    public void cancel(UUID subject, String reason) {
        if (reason.isBlank()) {
            throw new Malformed("reason", "required");
        }
        DocumentNumber number = register.of(actors.get().agency(), subject).orElseThrow(() -> new NotFound(subject));
        number.cancel(reason.strip());
        audit.record(subject, "number-voided", Map.of("number", number.text()));
    }
}
