package id.mufakat.negotiation;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Stage;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.turn.Letters;
import id.mufakat.turn.Pen;
import id.mufakat.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** The side that sent takes its version back, as long as nobody of the other side has opened it. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class TakeBack {

    @Inject
    Docket docket;

    @Inject
    Pen pen;

    @Inject
    Letters letters;

    @Inject
    Workflow workflow;

    @Inject
    AuditTrail audit;

    /**
     * @throws VersionMissing unless the actor's side sent the last version
     * @throws id.mufakat.turn.VersionOpened if the other side has opened it
     * @throws id.mufakat.agreement.WrongStage if both sides have agreed to it
     */
    @Once
    public void takeBack(UUID id) {
        Agreement agreement = docket.lock(id);
        Actor actor = docket.actor();
        agreement.demand(Stage.DRAFT);
        pen.refuseSignatory(agreement, actor);
        int number = letters.recall(agreement, actor).orElseThrow(VersionMissing::new);
        workflow.tell(id.toString(), "versionTakenBack", Map.of("holder", actor.agency()));
        audit.record(id, "version-taken-back", Map.of("number", String.valueOf(number)));
    }
}
