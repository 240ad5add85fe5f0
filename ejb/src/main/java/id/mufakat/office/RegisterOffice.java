package id.mufakat.office;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.administration.CodeTaken;
import id.mufakat.audit.AuditTrail;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Adds a chair to the administrator's own agency; who sits on it is for mandates to say. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RegisterOffice {

    @Inject
    CurrentActor current;

    @Inject
    Parties parties;

    @Inject
    AuditTrail trail;

    /**
     * @throws CodeTaken if another office of the agency has the code
     * @throws HeadPresent if another office leads the agency
     */
    @Once
    public UUID register(OfficeFacts facts) {
        UUID agency = parties.holdAgency(current.get().agency()).id();
        Office office = facts.open(UUID.randomUUID(), agency);
        for (Office other : parties.officesOf(agency)) {
            if (other.code().equals(office.code())) {
                throw new CodeTaken(office.code());
            }
            if (other.isHead() && office.isHead()) {
                throw new HeadPresent(other.titleId());
            }
        }
        parties.add(office);
        trail.record(agency, "office-registered", Map.of("office", office.id(), "title", office.titleId()));
        return office.id();
    }
}
