package id.mufakat.staff;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Policy;
import id.mufakat.audit.AuditTrail;
import id.mufakat.party.Parties;
import id.mufakat.party.Person;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Corrects name, titles, rank or NIP of a person of the administrator's own agency. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class DescribePerson {

    @Inject
    CurrentActor current;

    @Inject
    Parties parties;

    @Inject
    AuditTrail trail;

    /**
     * @throws NipTaken if somebody else has that NIP
     * @throws id.mufakat.NotFound if another agency keeps the person
     */
    @Once
    public void describe(UUID id, PersonFacts facts) {
        Person person = parties.person(id);
        Policy.demand(person.agency().equals(current.get().agency()), id);
        String number = PersonFacts.nip(facts.nip());
        if (number != null
                && parties.findPerson(number)
                        .filter(other -> !other.id().equals(id))
                        .isPresent()) {
            throw new NipTaken();
        }
        facts.fill(person);
        trail.record(person.agency(), "person-described", Map.of("person", id, "name", person.name()));
    }
}
