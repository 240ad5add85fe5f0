package id.mufakat.conclusion;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Stage;
import id.mufakat.agreement.Submission.Return;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.language.Reason;
import id.mufakat.round.SigningRound;
import id.mufakat.round.SigningRounds;
import id.mufakat.round.SlotClosed;
import id.mufakat.round.SlotOfAnother;
import id.mufakat.round.VoidRound;
import id.mufakat.workflow.Outcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A head does not sign but returns the paper with a reason: its signatures become void, the draft is opened again, and
 * whatever follows is a new edition with the same numbers.
 *
 * <p>The round is locked before the agreement, as whoever signs does: of a signature and a return at the same moment
 * one comes first, and the other is refused with nothing changed.
 */
@Stateless
@RolesAllowed(Role.SIGNATORY)
public class ReturnAtSigning {

    @Inject
    Docket docket;

    @Inject
    SigningRounds rounds;

    @Inject
    VoidRound paper;

    @Inject
    Desk desk;

    @Inject
    AuditTrail audit;

    /**
     * @throws SlotOfAnother unless the paper names the actor, or they have taken over the office it names
     * @throws SlotClosed if every signature is there already
     */
    @Once
    public void giveBack(UUID id, String reason) {
        String why = Reason.of(reason).text();
        Optional<SigningRound> living = rounds.lockLiving(id);
        Agreement agreement = docket.lock(id);
        agreement.demand(Stage.SIGNING);
        SigningRound round = living.filter(SigningRound::isOpen).orElseThrow(SlotClosed::new);
        Actor actor = docket.actor();
        desk.refuseStranger(round, actor);
        desk.finish(desk.itemOf(agreement, actor.agency()), Map.of(Outcome.FACT, Outcome.RETURN));
        paper.abandon(round.id(), why);
        agreement.reopen(new Return(why, actor.person()));
        audit.record(id, "paper-returned", Map.of());
    }
}
