package id.mufakat.account;

import id.mufakat.Role;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Grant;
import id.mufakat.party.Parties;
import id.mufakat.party.Person;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everybody whom the administrator's agency keeps or gave a role, by user name. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ListAccounts {

    @Inject
    CurrentActor current;

    @Inject
    Accounts accounts;

    @Inject
    Parties parties;

    public List<AccountSheet> list() {
        UUID agency = current.get().agency();
        Map<UUID, Set<String>> roles = accounts.grantsIn(agency).stream()
                .collect(Collectors.groupingBy(
                        Grant::account, Collectors.mapping(Grant::role, Collectors.toUnmodifiableSet())));
        return accounts.of(agency).stream()
                .map(account -> sheet(account, agency, roles.getOrDefault(account.id(), Set.of())))
                .toList();
    }

    private AccountSheet sheet(Account account, UUID agency, Set<String> roles) {
        Person person = parties.person(account.person());
        boolean kept = person.agency().equals(agency);
        return new AccountSheet(
                account.id(), person.id(), person.name(), account.username(), account.state(), kept, roles);
    }
}
