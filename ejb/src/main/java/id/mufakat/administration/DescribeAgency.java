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
import java.util.Objects;

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

    @Inject
    Commitments commitments;

    /**
     * The code of the facts is ignored: it never changes.
     *
     * @throws AgencyBound if kind or region would change after a text of the agency was handed to all sides
     */
    @Once
    public void describe(AgencyFacts facts) {
        Agency agency = parties.agency(current.get().agency());
        facts.displaced(agency).filter(field -> commitments.bind(agency.id())).ifPresent(field -> {
            throw new AgencyBound(field);
        });
        facts.correct(agency, parties);
        trail.record(
                agency.id(),
                "agency-described",
                Map.of(
                        "name", agency.name(),
                        "type", agency.type().name(),
                        "region", Objects.requireNonNullElse(agency.regionCode(), ""),
                        "address", agency.contact().address()));
    }
}
