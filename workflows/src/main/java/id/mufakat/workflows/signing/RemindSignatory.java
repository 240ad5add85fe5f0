package id.mufakat.workflows.signing;

import id.mufakat.Role;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/** The step "Remind the signatory": the trail of the agreement says so to all sides. */
@Named
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class RemindSignatory {

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @return when, as an ISO 8601 instant */
    public String of(String agreement, String agency) {
        audit.record(UUID.fromString(agreement), "signature-reminded", Map.of("agency", agency));
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
