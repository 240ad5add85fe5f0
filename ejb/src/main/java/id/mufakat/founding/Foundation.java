package id.mufakat.founding;

import id.mufakat.Role;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.Grant;
import id.mufakat.audit.AuditTrail;
import id.mufakat.invitation.Links;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import id.mufakat.party.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** Lays the first stone: an agency, a person, an account that administers. */
@ApplicationScoped
class Foundation {

    @Inject
    Parties parties;

    @Inject
    Accounts accounts;

    @Inject
    Links links;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    Account lay(Founder founder) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Agency agency = founder.agency().open(UUID.randomUUID(), parties, today);
        agency.foundHouse();
        Person person = founder.person().open(UUID.randomUUID(), agency.id());
        Account account = links.draft(person, founder.username());
        parties.add(agency);
        parties.add(person);
        accounts.add(account);
        accounts.add(new Grant(account.id(), agency.id(), Role.ADMINISTRATOR));
        trail.recordFor(account.id(), agency.id(), "house-founded", Map.of("agency", agency.name()));
        return account;
    }
}
