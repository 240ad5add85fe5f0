package id.mufakat.conclusion;

import id.mufakat.Malformed;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Docket;
import id.mufakat.agreement.Return;
import id.mufakat.agreement.Stage;
import id.mufakat.audit.AuditTrail;
import id.mufakat.round.SigningRounds;
import id.mufakat.round.VoidRound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A head does not sign but returns the paper with a reason: its signatures become void, the draft is opened again, and
 * whatever follows is a new edition with the same numbers.
 */
@Stateless
@RolesAllowed(Role.SIGNATORY)
public class ReturnAtSigning {

    private static final int LONGEST_REASON = 2_000;

    @Inject
    Docket docket;

    @Inject
    SigningRounds rounds;

    @Inject
    VoidRound voidRound;

    @Inject
    Desk desk;

    @Inject
    AuditTrail audit;

    /** @throws SlotOfAnother unless the paper names the actor */
    @Once
    public void giveBack(UUID id, String reason) {
        if (reason.isBlank()) {
            throw new Malformed("reason", "required");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Malformed("reason", "too-long");
        }
        Agreement agreement = docket.lock(id);
        agreement.demand(Stage.SIGNING);
        Actor actor = docket.actor();
        String item = desk.itemOf(id, Desk.SIGN_DOCUMENT, actor.agency());
        UUID round = Optional.ofNullable(agreement.concluded().signingRound()).orElseThrow();
        if (rounds.get(round).slotOf(actor).isEmpty()) {
            throw new SlotOfAnother();
        }
        voidRound.abandon(round, reason.strip());
        agreement.reopen(new Return(reason.strip(), actor.person()));
        audit.record(id, "paper-returned", Map.of());
        desk.finish(item, Map.of("outcome", "return"));
    }
}
