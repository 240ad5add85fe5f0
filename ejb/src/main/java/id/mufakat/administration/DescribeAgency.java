package id.mufakat.administration;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.audit.AuditTrail;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Corrects what is known about the administrator's own agency; agreements keep the words they were frozen with. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class DescribeAgency {

    @Inject
    CurrentActor current;

    @Inject
    Parties parties;

    @Inject
    AuditTrail trail;

    /** Code, kind and region of the facts are ignored: they never change. */
    @Once
    public void describe(AgencyFacts facts) {
        Agency agency = parties.agency(current.get().agency());
        facts.fill(agency);
        trail.record(
                agency.id(),
                "agency-described",
                Map.of("name", agency.name(), "address", agency.contact().address()));
    }
}
