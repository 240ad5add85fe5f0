package id.mufakat.signing;

import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Finishes the work item that asked for the signature, so that domain and diagram move in one transaction. */
@ApplicationScoped
class SigningTask {

    /** The element of the diagram, or the beginning of its name where each side has its own. */
    static final String STEP = "signDocument";

    @Inject
    Inbox inbox;

    /** @throws IllegalStateException if nobody was asked: then nothing may be signed either */
    void done(SigningRound round, Slot slot) {
        WorkItem item = inbox.under(round.subject().toString()).stream()
                .filter(open -> open.step().startsWith(STEP))
                .filter(open -> open.agency().equals(slot.signatory().agency()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no open work item for slot " + slot.id()));
        inbox.complete(
                item.id(), Map.of("outcome", "sign", "paper", round.current().hex()));
    }
}
