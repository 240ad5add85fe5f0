package id.mufakat.approval;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Stage;
import id.mufakat.agreement.Submission;
import id.mufakat.agreement.Submission.Return;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.language.Reason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer speaks for their agency on the submitted text.
 *
 * <p>Who wrote any of it may not approve it, also not with both roles (invariant 9). The decision and the finished work
 * item are one transaction.
 */
@Stateless
@RolesAllowed(Role.REVIEWER)
public class DecideApproval {

    @Inject
    Docket docket;

    @Inject
    Approvals approvals;

    @Inject
    ReviewDesk desk;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param rootShown the root hash of the text on the reviewer's screen
     * @param reason required for a return
     */
    @Once
    public void decide(UUID id, Outcome outcome, String rootShown, @Nullable String reason) {
        Agreement agreement = docket.lock(id);
        agreement.demand(Stage.APPROVAL);
        Submission submission = agreement.submission().orElseThrow();
        Actor actor = docket.actor();
        refuseOwn(agreement, actor);
        if (!submission.root().equals(rootShown)) {
            throw new TextMovedOn();
        }
        String why = outcome == Outcome.RETURNED ? Reason.of(reason).text() : null;
        desk.finish(desk.itemOf(agreement, actor.agency()), outcome);
        approvals.add(new Approval(
                UUID.randomUUID(),
                new Approval.Question(id, agreement.round(), submission.root()),
                new Approval.Answer(actor.agency(), actor.person(), outcome, clock.instant()),
                why));
        moveOn(agreement, actor, why);
        audit.record(id, outcome == Outcome.APPROVED ? "text-approved" : "text-returned", Map.of("root", rootShown));
    }

    private void moveOn(Agreement agreement, Actor actor, @Nullable String why) {
        if (why != null) {
            agreement.reopen(new Return(why, actor.person()));
        } else if (desk.allApproved(agreement)) {
            agreement.approved();
        }
    }

    private static void refuseOwn(Agreement agreement, Actor actor) {
        if (agreement.authors().contains(actor.person())) {
            throw new OwnText();
        }
    }
}
