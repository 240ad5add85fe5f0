package id.mufakat.workflows.numbering;

import id.mufakat.Role;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;

/** The step "Note the overdue number": the trail of the agreement says so to all sides. */
@Named
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class NoteOverdueNumber {

    @Inject
    AuditTrail audit;

    public void of(String agreement, String agency) {
        audit.record(UUID.fromString(agreement), "number-overdue", Map.of("agency", agency));
    }
}
