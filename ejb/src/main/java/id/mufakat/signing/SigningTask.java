package id.mufakat.signing;

import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Finishes the work item that asked for the signature, so that domain and diagram move in one transaction. */
@ApplicationScoped
class SigningTask {

    /** The page that signs, which is how a work item of ours is told from others under the same key. */
    static final String PAGE = "signing/sign";

    @Inject
    Inbox inbox;

    /** @throws IllegalStateException if nobody was asked: then nothing may be signed either */
    void done(SigningRound round, Slot slot) {
        WorkItem item = inbox.under(round.subject().toString()).stream()
                .filter(open -> open.page().equals(PAGE))
                .filter(open -> open.agency().equals(slot.signatory().agency()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no open work item for slot " + slot.id()));
        inbox.complete(item.id(), Map.of("paper", round.current().hex()));
    }
}
