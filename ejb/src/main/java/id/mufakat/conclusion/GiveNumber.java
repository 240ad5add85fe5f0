package id.mufakat.conclusion;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Docket;
import id.mufakat.agreement.Stage;
import id.mufakat.audit.AuditTrail;
import id.mufakat.register.DocumentNumber;
import id.mufakat.register.Register;
import id.mufakat.register.Register.Reservation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registrar gives the agreement their agency's number: the next one of their own book, or one that another system
 * gave. After a return the number given before stays.
 */
@Stateless
@RolesAllowed(Role.REGISTRAR)
public class GiveNumber {

    @Inject
    Docket docket;

    @Inject
    Register register;

    @Inject
    Desk desk;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param entered a number from elsewhere, or null for the next of our own book
     * @return the number as it will be printed
     * @throws NumberGiverSigns if the paper names the actor as a signatory
     */
    @Once
    public String give(UUID id, @Nullable String entered) {
        Agreement agreement = docket.lock(id);
        agreement.demand(Stage.NUMBERING);
        Actor actor = docket.actor();
        desk.refuseSignatory(agreement, actor);
        String item = desk.itemOf(id, Desk.RESERVE_NUMBER, actor.agency());
        DocumentNumber number = register.of(actor.agency(), id).orElseGet(() -> fresh(agreement, actor, entered));
        agreement.number(actor.agency(), number.text(), number.reservedBy());
        audit.record(id, "number-given", Map.of("number", number.text()));
        desk.finish(item, Map.of());
        return number.text();
    }

    private DocumentNumber fresh(Agreement agreement, Actor actor, @Nullable String entered) {
        Reservation what = new Reservation(actor.agency(), agreement.subject().type(), agreement.id(), actor.person());
        LocalDate today = LocalDate.ofInstant(clock.instant(), agreement.zone());
        return entered == null || entered.isBlank()
                ? register.reserve(what, today)
                : register.enter(what, today, entered);
    }
}
