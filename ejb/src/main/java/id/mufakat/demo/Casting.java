package id.mufakat.demo;

import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.Grant;
import id.mufakat.access.Passwords;
import id.mufakat.invitation.Links;
import id.mufakat.mail.Correspondent;
import id.mufakat.mail.Correspondents;
import id.mufakat.mail.EmailAddress;
import id.mufakat.party.Parties;
import id.mufakat.party.Person;
import id.mufakat.staff.PersonFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gives each member of the cast a person, an account, an invented address and one role. */
@ApplicationScoped
class Casting {

    @Inject
    Parties parties;

    @Inject
    Accounts accounts;

    @Inject
    Links links;

    @Inject
    Passwords passwords;

    @Inject
    Correspondents correspondents;

    /** A member who can log in. */
    record Player(Member member, Person person, Account account) {}

    Player cast(Member member, UUID agency, String password) {
        PersonFacts facts =
                new PersonFacts(member.name(), member.frontTitles(), member.backTitles(), member.nip(), member.rank());
        Person person = facts.open(UUID.randomUUID(), agency);
        Account account = links.draft(person, member.username());
        account.choosePassword(passwords.hash(password.toCharArray()));
        parties.add(person);
        accounts.add(account);
        correspondents.add(new Correspondent(account.id(), EmailAddress.of(member.email())));
        accounts.add(new Grant(account.id(), agency, member.role()));
        return new Player(member, person, account);
    }
}
