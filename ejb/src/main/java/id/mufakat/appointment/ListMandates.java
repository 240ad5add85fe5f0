package id.mufakat.appointment;

import id.mufakat.Role;
import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.party.Mandate;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every mandate of the actor's own agency, the latest first, ended ones included. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.REGISTRAR, Role.REVIEWER})
public class ListMandates {

    @Inject
    Desk desk;

    @Inject
    Parties parties;

    @Inject
    Accounts accounts;

    public List<MandateSheet> list() {
        return parties.mandatesOf(desk.actor().agency()).stream()
                .map(this::sheet)
                .toList();
    }

    private MandateSheet sheet(Mandate mandate) {
        Office office = parties.office(mandate.office());
        return new MandateSheet(
                mandate.id(),
                office.id(),
                office.titleId(),
                parties.person(mandate.person()).name(),
                mandate.capacity(),
                mandate.basis(),
                mandate.term(),
                mandate.authorityBasis(),
                mandate.decree(),
                mandate.state(),
                name(mandate.proposedBy()),
                nameOrNull(mandate.confirmedBy()),
                mandate.isInForce(desk.today()),
                awaits(mandate, desk.actor()));
    }

    /** Whoever may look at this list may confirm, but not what they proposed or would hold. */
    private static boolean awaits(Mandate mandate, Actor actor) {
        return mandate.state() == Mandate.State.PROPOSED
                && !mandate.proposedBy().equals(actor.account())
                && !mandate.person().equals(actor.person());
    }

    private @Nullable String nameOrNull(@Nullable UUID account) {
        return account == null ? null : name(account);
    }

    private String name(UUID account) {
        return parties.person(accounts.get(account).person()).name();
    }
}
