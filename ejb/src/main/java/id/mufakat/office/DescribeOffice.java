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
 * Corrects title, style or lead of an office of the administrator's own agency; texts that were handed to all sides keep
 * the words they were read with.
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
     * @throws OfficeBound if title or lead would change under a text that is on its way to be signed
     * @throws HeadPresent if another office leads the agency; it is described first, as one that does not
     * @throws id.mufakat.NotFound if the office is another agency's
     */
    @Once
    public void describe(UUID id, OfficeFacts facts) {
        Office office = parties.office(id);
        Policy.demand(office.agency().equals(current.get().agency()), id);
        if (facts.head()) {
            parties.officesOf(office.agency()).stream()
                    .filter(other -> other.isHead() && !other.id().equals(id))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new HeadPresent(other.titleId());
                    });
        }
        String moved = facts.moves(office);
        if (!moved.isEmpty() && commitments.nameOffice(id)) {
            throw new OfficeBound(moved);
        }
        facts.fill(office);
        trail.record(
                office.agency(),
                "office-described",
                Map.of("office", id, "title", office.titleId(), "head", String.valueOf(office.isHead())));
    }
}
