package id.mufakat.workflows.waiting;

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

/** The steps that remind: the trail of the agreement says so to all sides. */
@Named
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class Remind {

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @return when, as an ISO 8601 instant */
    public String reviewer(String agreement, String agency) {
        return note(agreement, "review-reminded", agency);
    }

    /** @return when, as an ISO 8601 instant */
    public String drafter(String agreement, String agency) {
        return note(agreement, "answer-reminded", agency);
    }

    /** @return when, as an ISO 8601 instant */
    public String registrar(String agreement, String agency) {
        return note(agreement, "number-reminded", agency);
    }

    /** @return when, as an ISO 8601 instant */
    public String signatory(String agreement, String agency) {
        return note(agreement, "signature-reminded", agency);
    }

    /** @return when, as an ISO 8601 instant */
    public String invited(String audience, String agency) {
        return note(audience, "invitation-reminded", agency);
    }

    private String note(String agreement, String action, String agency) {
        audit.record(UUID.fromString(agreement), action, Map.of("agency", agency));
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
