package id.mufakat.lead;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Policy;
import id.mufakat.audit.AuditTrail;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import id.mufakat.party.SecondPersonNeeded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * Second of the two persons: from now on the proposed office leads the agency, and the one that did follows, in one act.
 * Nobody confirms what they proposed, nor the lead of an office they hold.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.REGISTRAR, Role.REVIEWER})
public class ConfirmLead {

    @Inject
    Succession succession;

    @Inject
    Parties parties;

    @Inject
    AuditTrail trail;

    /**
     * @param basis as the actor has read it
     * @throws LeadSettled if that office is not proposed on that ground, or no longer
     * @throws SecondPersonNeeded if the actor proposed it, or holds the office
     * @throws id.mufakat.office.OfficeBound if a text on its way to be signed names the one that leads
     * @throws id.mufakat.NotFound if the office is another agency's
     */
    @Once
    public void confirm(UUID id, String basis) {
        UUID agency = succession.held();
        Office office = parties.office(id);
        Policy.demand(office.agency().equals(agency), id);
        if (!office.isProposed() || !basis.equals(office.leadBasis())) {
            throw new LeadSettled();
        }
        if (!succession.awaits(office, succession.actor())) {
            throw new SecondPersonNeeded(office);
        }
        succession.refuseBound();
        String before =
                succession.leader().map(leader -> leader.id().toString()).orElse("");
        parties.handLead(office, succession.actor().account());
        trail.record(agency, "lead-moved", Map.of("from", before, "to", id, "basis", basis));
    }
}
