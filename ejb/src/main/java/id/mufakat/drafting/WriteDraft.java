package id.mufakat.drafting;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.text.Texts;
import id.mufakat.turn.Pen;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Rewords one unit of an open draft; only the side that has the turn may, and nobody's newer wording is overwritten unseen. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class WriteDraft {

    @Inject
    Docket docket;

    @Inject
    Texts texts;

    @Inject
    Pen pen;

    @Inject
    AuditTrail audit;

    /**
     * @param based the raw wording the author had in front of them
     * @throws id.mufakat.text.UnitChanged if somebody reworded the same unit meanwhile
     */
    @Once
    public void reword(UUID id, String unit, String based, String wording) {
        Agreement agreement = docket.lock(id);
        pen.demand(agreement, docket.actor());
        texts.edit(id).reword(unit, based, wording);
        agreement.writtenBy(docket.actor().person());
        audit.record(id, "unit-reworded", Map.of("unit", unit));
    }
}
