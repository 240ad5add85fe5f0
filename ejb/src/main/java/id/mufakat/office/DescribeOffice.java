package id.mufakat.office;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Policy;
import id.mufakat.administration.Commitments;
import id.mufakat.audit.AuditTrail;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * Corrects title or style of an office of the administrator's own agency; texts that were handed to all sides keep the
 * words they were read with. An agency that nobody leads yet may get its first lead so; moving it takes two people.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class DescribeOffice {

    @Inject
    CurrentActor current;

    @Inject
    Parties parties;

    @Inject
    Commitments commitments;

    @Inject
    AuditTrail trail;

    /**
     * The code of the facts is ignored: it never changes.
     *
     * @throws LeadNeeded if the office leads the agency and should do so no more
     * @throws HeadPresent if it should, and another office does
     * @throws OfficeBound if the title would change under a text that is on its way to be signed
     * @throws id.mufakat.NotFound if the office is another agency's
     */
    @Once
    public void describe(UUID id, OfficeFacts facts) {
        UUID agency = parties.holdAgency(current.get().agency()).id();
        Office office = parties.office(id);
        Policy.demand(office.agency().equals(agency), id);
        boolean renames = facts.renames(office);
        refuseMoving(office, facts.leads(office));
        if (renames && commitments.nameOffice(id)) {
            throw new OfficeBound("titleId");
        }
        facts.fill(office);
        trail.record(
                office.agency(),
                "office-described",
                Map.of("office", id, "title", office.titleId(), "head", String.valueOf(office.isHead())));
    }

    private void refuseMoving(Office office, boolean leads) {
        if (office.isHead() && !leads) {
            throw new LeadNeeded(office.titleId());
        }
        if (leads && !office.isHead()) {
            parties.headOf(office.agency()).ifPresent(other -> {
                throw new HeadPresent(other.titleId());
            });
        }
    }
}
