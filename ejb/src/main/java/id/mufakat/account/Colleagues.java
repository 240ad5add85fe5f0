package id.mufakat.account;

import id.mufakat.Role;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Policy;
import id.mufakat.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The accounts an administrator may touch: others than their own, and only around their agency. */
@ApplicationScoped
public class Colleagues {

    @Inject
    CurrentActor current;

    @Inject
    Accounts accounts;

    @Inject
    Parties parties;

    /**
     * Of a person whom the administrator's agency keeps: it may be disabled and invited.
     *
     * @throws id.mufakat.NotFound if another agency keeps the person
     * @throws OwnAccount if it is the administrator's own
     */
    public Account kept(UUID id) {
        Account account = accounts.get(id);
        Actor actor = current.get();
        Policy.demand(parties.person(account.person()).agency().equals(actor.agency()), id);
        return other(account, actor);
    }

    /**
     * Of anybody who is kept by the administrator's agency or works for it: it may get and lose roles there.
     *
     * @throws id.mufakat.NotFound if the account has nothing to do with the agency
     * @throws OwnAccount if it is the administrator's own
     */
    public Account around(UUID id) {
        Actor actor = current.get();
        Account account = accounts.get(id);
        Policy.demand(accounts.workplaces(id).contains(actor.agency()), id);
        return other(account, actor);
    }

    /** Two administrators who take each other's role at the same moment must not both succeed: someone has to stay. */
    private Account other(Account account, Actor actor) {
        if (account.id().equals(actor.account())) {
            throw new OwnAccount();
        }
        accounts.lock(account.id(), actor.account());
        boolean still = accounts.findActor(actor.account(), actor.agency())
                .filter(now -> now.is(Role.ADMINISTRATOR))
                .isPresent();
        Policy.demand(still, account.id());
        return account;
    }
}
