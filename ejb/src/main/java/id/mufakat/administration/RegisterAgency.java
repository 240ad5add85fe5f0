package id.mufakat.administration;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Policy;
import id.mufakat.audit.AuditTrail;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** Adds a partner to the installation; only the founding agency's administrators may. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RegisterAgency {

    @Inject
    CurrentActor current;

    @Inject
    Parties parties;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @throws CodeTaken if another agency has the code */
    @Once
    public UUID register(AgencyFacts facts) {
        UUID own = current.get().agency();
        Policy.demand(parties.agency(own).isFounder(), "agency");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Agency agency = facts.open(UUID.randomUUID(), parties, today);
        parties.add(agency);
        trail.record(agency.id(), "agency-registered", Map.of("code", agency.code(), "name", agency.name()));
        return agency.id();
    }
}
