package id.mufakat.invitation;

import id.mufakat.Role;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.CurrentActor;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Says whether the founder's administrator may put a first person into an agency now: not into one that looks after
 * itself, nor while somebody else's link to do so works.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class OfferFirstAdministrator {

    @Inject
    CurrentActor current;

    @Inject
    Accounts accounts;

    @Inject
    Parties parties;

    @Inject
    Invitations invitations;

    @Inject
    Clock clock;

    public boolean offer(UUID agency) {
        return parties.agency(current.get().agency()).isFounder()
                && accounts.grantsIn(agency).stream()
                        .filter(grant -> grant.role().equals(Role.ADMINISTRATOR))
                        .noneMatch(grant -> holds(accounts.get(grant.account())));
    }

    /** Whoever has come in once, or still may; a first link that ran out leaves the agency to nobody. */
    private boolean holds(Account account) {
        Instant now = clock.instant();
        return account.state() != Account.State.INVITED
                || invitations.of(account.id()).stream().anyMatch(link -> link.isReset() || link.isOpen(now));
    }
}
