package id.mufakat.invitation;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.Grant;
import id.mufakat.access.Policy;
import id.mufakat.audit.AuditTrail;
import id.mufakat.party.Parties;
import id.mufakat.party.Person;
import id.mufakat.staff.PersonFacts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * Puts the first person into an agency that the founder registered; from then on the agency looks after itself, and the
 * founder's administrators have nothing to say there.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class InviteFirstAdministrator {

    @Inject
    OfferFirstAdministrator offer;

    @Inject
    Accounts accounts;

    @Inject
    Parties parties;

    @Inject
    Links links;

    @Inject
    AuditTrail trail;

    /**
     * @return the secret of the link
     * @throws id.mufakat.NotFound if the actor's agency is not the founder, or the other has an administrator or a link for one
     */
    @Once(sealed = true)
    public String invite(UUID agency, PersonFacts facts, String username) {
        Policy.demand(offer.offer(parties.holdAgency(agency).id()), agency);
        Person person = facts.open(UUID.randomUUID(), agency);
        Account account = links.draft(person, username);
        parties.add(person);
        accounts.add(account);
        accounts.add(new Grant(account.id(), agency, Role.ADMINISTRATOR));
        trail.record(account.id(), "first-administrator-invited", Map.of("agency", agency, "name", person.name()));
        return links.next(account);
    }
}
