package id.mufakat.lead;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Policy;
import id.mufakat.audit.AuditTrail;
import id.mufakat.language.Written;
import id.mufakat.office.HeadPresent;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** First of the two persons: says which office is to lead the agency. It leads nothing yet. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ProposeLead {

    @Inject
    Succession succession;

    @Inject
    Parties parties;

    @Inject
    AuditTrail trail;

    /**
     * In the place of what was proposed before, if anything was.
     *
     * @param basis on what ground, such as the regulation that reorganises the agency
     * @throws HeadPresent if it is the one that leads
     * @throws id.mufakat.office.OfficeBound if a text on its way to be signed names the one that leads
     * @throws id.mufakat.NotFound if the office is another agency's
     */
    @Once
    public void propose(UUID id, String basis) {
        UUID agency = succession.held();
        Office office = parties.office(id);
        Policy.demand(office.agency().equals(agency), id);
        String why = Written.required("basis", basis, 300);
        if (office.isHead()) {
            throw new HeadPresent(office.titleId());
        }
        succession.refuseBound();
        succession.proposed().ifPresent(Office::follow);
        office.proposeLead(succession.actor().account(), why);
        trail.record(agency, "lead-proposed", Map.of("office", id, "basis", why));
    }
}
