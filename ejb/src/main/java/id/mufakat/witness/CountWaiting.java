package id.mufakat.witness;

import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.enrolment.ListWaitingKeys;
import id.mufakat.enrolment.WaitingKey;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Counts what the actor, and not whoever began it, has to confirm or release in their agency: every page asks, so nothing
 * is read but what waits.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.REGISTRAR, Role.REVIEWER})
public class CountWaiting {

    @Inject
    CurrentActor current;

    @Inject
    Parties parties;

    @Inject
    ListWaitingKeys waitingKeys;

    public Waiting count() {
        Actor actor = current.get();
        int mandates = parties.countProposed(actor.agency(), actor.account(), actor.person());
        return new Waiting(mandates, mayRelease(actor) ? keys() : 0);
    }

    private int keys() {
        return (int) waitingKeys.list().stream().filter(WaitingKey::open).count();
    }

    private static boolean mayRelease(Actor actor) {
        return actor.is(Role.ADMINISTRATOR) || actor.is(Role.REGISTRAR);
    }
}
