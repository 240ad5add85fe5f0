package id.mufakat.numbering;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Stage;
import id.mufakat.agreement.Submission.Return;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.language.Reason;
import id.mufakat.workflow.Outcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * A registrar who finds an error gives no number but returns the text with a reason: the draft is opened again, and all
 * sides decide anew. Numbers that were given meanwhile stay.
 */
@Stateless
@RolesAllowed(Role.REGISTRAR)
public class ReturnAtNumbering {

    @Inject
    Docket docket;

    @Inject
    NumberDesk desk;

    @Inject
    AuditTrail audit;

    /**
     * @throws id.mufakat.agreement.WrongStage if the actor's side is not asked for its number now
     * @throws NumberGiverSigns if the paper names the actor as a signatory: heads return at signing
     */
    @Once
    public void giveBack(UUID id, String reason) {
        String why = Reason.of(reason).text();
        Agreement agreement = docket.lock(id);
        agreement.demand(Stage.NUMBERING);
        Actor actor = docket.actor();
        desk.refuseSignatory(agreement, actor);
        desk.finish(desk.itemOf(agreement, actor.agency()), Map.of(Outcome.FACT, Outcome.RETURN));
        agreement.reopen(new Return(why, actor.person()));
        audit.record(id, "numbering-returned", Map.of());
    }
}
