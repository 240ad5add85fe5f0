package id.mufakat.web.account;

import id.mufakat.account.AccountSheet;
import id.mufakat.account.ListAccounts;
import id.mufakat.staff.ListPersons;
import id.mufakat.staff.PersonSheet;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The accounts of one's agency, and who could be invited still. */
@Page
@RequestScoped
public class ListPage {

    @Inject
    ListAccounts listAccounts;

    @Inject
    ListPersons listPersons;

    @Inject
    Shell shell;

    private @Nullable List<AccountSheet> accounts;

    public List<AccountSheet> getAccounts() {
        List<AccountSheet> known = accounts;
        if (known == null) {
            known = listAccounts.list();
            accounts = known;
        }
        return known;
    }

    /** People of the agency who have no account. */
    public List<PersonSheet> getUninvited() {
        Set<UUID> known = getAccounts().stream().map(AccountSheet::person).collect(Collectors.toSet());
        return listPersons.list().stream()
                .filter(person -> !known.contains(person.id()))
                .toList();
    }

    public boolean isOwn(AccountSheet account) {
        return account.id().equals(shell.actor().account());
    }

    /** The roles in words. */
    public String roles(AccountSheet account) {
        return account.roles().stream()
                .sorted()
                .map(role -> shell.words().say("role." + role))
                .collect(Collectors.joining(", "));
    }
}
