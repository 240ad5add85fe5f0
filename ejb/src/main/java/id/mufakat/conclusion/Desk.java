package id.mufakat.conclusion;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreements;
import id.mufakat.agreement.WrongStage;
import id.mufakat.paper.Representatives;
import id.mufakat.round.SigningRound;
import id.mufakat.round.SlotOfAnother;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** The open work items of one agreement, found by step and side. */
@ApplicationScoped
class Desk {

    static final String SIGN_DOCUMENT = "signDocument";

    @Inject
    Inbox inbox;

    @Inject
    Agreements agreements;

    @Inject
    Representatives representatives;

    /** @throws WrongStage if this side has no such thing to do now */
    String itemOf(UUID agreement, String step, UUID agency) {
        return inbox.under(agreement.toString()).stream()
                .filter(item -> item.step().startsWith(step) && item.agency().equals(agency))
                .map(WorkItem::id)
                .findFirst()
                .orElseThrow(() -> new WrongStage(agreements.get(agreement).stage()));
    }

    /** @throws SlotOfAnother unless the paper names the actor, or they hold the office today that it names another for */
    void refuseStranger(SigningRound round, Actor actor) {
        if (round.slotOf(actor).isEmpty() && !representatives.speaksFor(actor.agency(), actor.person())) {
            throw new SlotOfAnother();
        }
    }

    void finish(String item, Map<String, ?> facts) {
        inbox.complete(item, facts);
    }
}
