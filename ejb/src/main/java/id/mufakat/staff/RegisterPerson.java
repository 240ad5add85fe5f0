package id.mufakat.staff;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.audit.AuditTrail;
import id.mufakat.party.Parties;
import id.mufakat.party.Person;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Adds somebody to the people whom the administrator's own agency keeps. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RegisterPerson {

    @Inject
    CurrentActor current;

    @Inject
    Parties parties;

    @Inject
    AuditTrail trail;

    /** @throws NipTaken if somebody else has that NIP */
    @Once
    public UUID register(PersonFacts facts) {
        UUID agency = current.get().agency();
        Person person = facts.open(UUID.randomUUID(), agency);
        if (person.nip() != null && parties.findPerson(person.nip()).isPresent()) {
            throw new NipTaken();
        }
        parties.add(person);
        trail.record(agency, "person-registered", Map.of("person", person.id(), "name", person.name()));
        return person.id();
    }
}
