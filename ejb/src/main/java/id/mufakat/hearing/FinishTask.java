package id.mufakat.hearing;

import id.mufakat.NotFound;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.audience.FollowUp;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Its owner, or a drafter of the side that does it, says that something promised at an audience was done. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST, Role.ADMINISTRATOR})
public class FinishTask {

    @Inject
    AudienceDesk desk;

    @Inject
    AuditTrail audit;

    /** @throws NotFound if it is none of the actor's */
    @Once
    public void finish(UUID id) {
        Actor actor = desk.actor();
        FollowUp task = desk.audiences()
                .lockTask(id)
                .filter(known -> isFor(known, actor))
                .orElseThrow(() -> new NotFound(id));
        if (task.doneAt().isEmpty()) {
            task.finish(actor.person(), desk.now());
            audit.record(task.audience(), "follow-up-done", Map.of("task", id));
        }
    }

    static boolean isFor(FollowUp task, Actor actor) {
        return task.agency().equals(actor.agency())
                && (actor.is(Role.DRAFTER)
                        || task.account().filter(actor.account()::equals).isPresent());
    }
}
