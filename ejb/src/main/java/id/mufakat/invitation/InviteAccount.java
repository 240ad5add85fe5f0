package id.mufakat.invitation;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Policy;
import id.mufakat.audit.AuditTrail;
import id.mufakat.mail.EmailAddress;
import id.mufakat.party.Parties;
import id.mufakat.party.Person;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a person of the administrator's own agency an account, to be opened by a link; {@link InviteAgain} makes another
 * one.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class InviteAccount {

    @Inject
    CurrentActor current;

    @Inject
    Accounts accounts;

    @Inject
    Parties parties;

    @Inject
    Links links;

    @Inject
    AuditTrail trail;

    /**
     * @param username 3 to 60 of a-z, 0-9, dot, underscore and hyphen, in any case
     * @param email where the house writes to the person; empty or null if nobody knows yet
     * @return the secret of the link
     * @throws AccountPresent if the person has one
     * @throws UsernameTaken if somebody else has that name
     * @throws id.mufakat.Malformed if it is no name or no address
     */
    @Once(sealed = true)
    public String invite(UUID personId, String username, @Nullable String email) {
        Person person = parties.person(personId);
        Policy.demand(person.agency().equals(current.get().agency()), personId);
        Optional<EmailAddress> address =
                Optional.ofNullable(email).filter(text -> !text.isBlank()).map(EmailAddress::of);
        Account account = links.draft(person, username);
        accounts.add(account);
        address.ifPresent(to -> links.introduce(account, to));
        trail.record(account.id(), "account-invited", Map.of("person", personId, "username", account.username()));
        return links.next(account);
    }
}
