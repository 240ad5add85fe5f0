package id.mufakat.cancellation;

import id.mufakat.NotFound;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Party;
import id.mufakat.agreement.Submission.Return;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.language.Reason;
import id.mufakat.paper.Representatives;
import id.mufakat.paper.SignerInvolved;
import id.mufakat.register.DocumentNumber;
import id.mufakat.register.Register;
import id.mufakat.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * The side that drafts gives an agreement up, for a reason that both sides read: nobody is asked for anything any more,
 * and the numbers reserved for it are void (invariant 6). A number that stood on the frozen text of an earlier edition
 * stays as it is.
 *
 * <p>Once the text is frozen it is the heads who return it; they and whoever approves or numbers in the same moment wait
 * for the same row, so that one comes first and the other is refused with nothing changed.
 */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class CancelAgreement {

    /** What the engine's history says; the words are the agreement's. */
    private static final String WHY = "cancelled";

    @Inject
    Docket docket;

    @Inject
    Register register;

    @Inject
    Workflow workflow;

    @Inject
    Representatives representatives;

    @Inject
    AuditTrail audit;

    /**
     * @throws NotFound unless the actor's side drafts
     * @throws SignerInvolved if the paper names the actor: heads give it back at signing
     * @throws id.mufakat.agreement.WrongStage if the text is frozen, in force, or given up already
     */
    @Once
    public void cancel(UUID id, String reason) {
        String why = Reason.of(reason).text();
        Agreement agreement = docket.lock(id);
        Actor actor = docket.actor();
        if (!agreement.isDraftedBy(actor.agency())) {
            throw new NotFound(id);
        }
        if (representatives.name(agreement, actor.person())) {
            throw new SignerInvolved(actor.name());
        }
        agreement.cancel(new Return(why, actor.person()));
        agreement.parties().forEach(side -> giveUpNumber(agreement, side, why));
        workflow.cancel(id.toString(), WHY);
        audit.record(id, "agreement-cancelled", Map.of("reason", why));
    }

    private void giveUpNumber(Agreement agreement, Party side, String why) {
        register.of(side.agency(), agreement.id())
                .filter(number -> number.state() == DocumentNumber.State.RESERVED)
                .ifPresent(number -> {
                    number.cancel(why);
                    agreement.replaceNumber(side.agency(), null, number.reservedBy());
                    audit.record(
                            agreement.id(),
                            "number-voided",
                            Map.of("number", number.text(), "agency", side.agency(), "reason", why));
                });
    }
}
