package id.mufakat.numbering;

import id.mufakat.NotFound;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Stage;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.language.Reason;
import id.mufakat.register.DocumentNumber;
import id.mufakat.register.NumberVoid;
import id.mufakat.register.Register;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the agency's number of an agreement out of use, for a reason that stays in the book; it is never given again
 * (invariant 6).
 *
 * <p>While the sides are giving their numbers, another takes its place in the same act, so that no text is frozen without;
 * before that the registrar is asked anew once the text is approved. A number on a frozen text stays for ever.
 */
@Stateless
@RolesAllowed(Role.REGISTRAR)
public class VoidNumber {

    @Inject
    Docket docket;

    @Inject
    Register register;

    @Inject
    NumberDesk desk;

    @Inject
    AuditTrail audit;

    /**
     * @param seen the number to be made void: whoever clicks again does not lose the one in its place
     * @param entered what takes its place, from elsewhere; null for the next of the agency's own book
     * @return the number in its place; empty when none is due yet
     * @throws NumberVoid if another number stands there by now
     * @throws id.mufakat.register.NumberInUse if it stands on a frozen text
     * @throws NumberGiverSigns if the paper names the actor as a signatory
     */
    @Once
    public String cancel(UUID id, String seen, String reason, @Nullable String entered) {
        String why = Reason.of(reason).text();
        Agreement agreement = docket.lock(id);
        Actor actor = docket.actor();
        DocumentNumber number = register.of(actor.agency(), id).orElseThrow(() -> new NotFound(id));
        if (!number.text().equals(seen)) {
            throw new NumberVoid(seen);
        }
        number.demandUnused();
        desk.refuseSignatory(agreement, actor);
        boolean due = agreement.stage() == Stage.NUMBERING
                && agreement.party(actor.agency()).number() != null;
        DocumentNumber next = due ? desk.next(agreement, actor, entered) : null;
        number.cancel(why);
        audit.record(id, "number-voided", Map.of("number", number.text(), "reason", why));
        agreement.replaceNumber(actor.agency(), next == null ? null : next.text(), actor.person());
        if (next == null) {
            return "";
        }
        audit.record(id, "number-given", Map.of("number", next.text()));
        return next.text();
    }
}
