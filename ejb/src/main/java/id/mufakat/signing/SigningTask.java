package id.mufakat.signing;

import id.mufakat.audit.AuditTrail;
import id.mufakat.round.NotYourTurn;
import id.mufakat.round.SigningRound;
import id.mufakat.round.Slot;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Finishes the work item that asked for the signature and leaves a trace, so that domain, diagram and audit trail move in
 * one transaction.
 */
@ApplicationScoped
class SigningTask {

    /** The element of the diagram. */
    static final String STEP = "signDocument";

    @Inject
    Inbox inbox;

    @Inject
    AuditTrail audit;

    /** @throws NotYourTurn if the signatory's side is not asked: then nothing may be signed either */
    String itemOf(SigningRound round, Slot slot) {
        return inbox.find(round.subject().toString(), STEP, slot.signatory().agency())
                .map(WorkItem::id)
                .orElseThrow(NotYourTurn::new);
    }

    void done(String item, SigningRound round, Slot slot) {
        audit.record(
                round.subject(),
                "document-signed",
                Map.of("slot", slot.field(), "fingerprint", round.current().hex()));
        inbox.complete(item, Map.of("outcome", "sign", "paper", round.current().hex()));
    }
}
