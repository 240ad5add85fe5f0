package id.mufakat.appointment;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.audit.AuditTrail;
import id.mufakat.party.Mandate;
import id.mufakat.party.Parties;
import id.mufakat.party.SecondPersonNeeded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * Second of the two persons of invariant 16: has compared the entry with the decree; from now on the mandate counts. Nobody
 * confirms what they proposed, nor a mandate of their own.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.REGISTRAR, Role.REVIEWER})
public class ConfirmMandate {

    @Inject
    Desk desk;

    @Inject
    Parties parties;

    @Inject
    AuditTrail trail;

    /**
     * @param decree the fingerprint of the decree that the actor has compared
     * @throws DecreeDiffers if the mandate rests on another
     * @throws SecondPersonNeeded if the actor proposed it, or is the one it is about
     * @throws id.mufakat.party.MandateSettled if it is not open any more
     * @throws MandateOverlaps if a confirmed mandate stands in the way
     * @throws id.mufakat.NotFound if it is another agency's
     */
    @Once
    public void confirm(UUID id, String decree) {
        Mandate mandate = desk.mandate(id);
        if (mandate.person().equals(desk.actor().person())) {
            throw new SecondPersonNeeded(mandate);
        }
        if (!mandate.decree().equals(decree)) {
            throw new DecreeDiffers();
        }
        refuseRivals(mandate);
        mandate.confirm(desk.actor().account());
        trail.record(desk.actor().agency(), "mandate-confirmed", Map.of("mandate", id, "decree", mandate.decree()));
    }

    private void refuseRivals(Mandate mandate) {
        for (Mandate other : parties.holdMandatesOf(mandate.office())) {
            boolean counts =
                    other.state() == Mandate.State.CONFIRMED && !other.id().equals(mandate.id());
            if (counts && other.rivals(mandate)) {
                throw new MandateOverlaps(other, parties.person(other.person()).name());
            }
        }
    }
}
