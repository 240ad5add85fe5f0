package id.mufakat.numbering;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Stage;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.register.DocumentNumber;
import id.mufakat.register.Register;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
    NumberDesk desk;

    @Inject
    AuditTrail audit;

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
        String item = desk.itemOf(agreement, actor.agency());
        DocumentNumber number = register.of(actor.agency(), id).orElseGet(() -> desk.next(agreement, actor, entered));
        agreement.number(actor.agency(), number.text(), number.reservedBy());
        audit.record(id, "number-given", Map.of("number", number.text()));
        desk.finish(item, Map.of());
        return number.text();
    }
}
