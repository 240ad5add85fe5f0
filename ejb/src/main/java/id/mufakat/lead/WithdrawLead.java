package id.mufakat.lead;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.audit.AuditTrail;
import id.mufakat.party.Office;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Takes back what was proposed, or turns it down: the office that leads goes on. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.REGISTRAR, Role.REVIEWER})
public class WithdrawLead {

    @Inject
    Succession succession;

    @Inject
    AuditTrail trail;

    /** @throws LeadSettled if nothing is proposed */
    @Once
    public void withdraw() {
        succession.held();
        Office office = succession.proposed().orElseThrow(LeadSettled::new);
        office.follow();
        trail.record(office.agency(), "lead-proposal-withdrawn", Map.of("office", office.id()));
    }
}
