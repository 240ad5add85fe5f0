package id.mufakat.conclusion;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
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

/** The work items of those who sign: finds the one of a side, and keeps strangers to the paper from it. */
@ApplicationScoped
class Desk {

    private static final String STEP = "signDocument";

    @Inject
    Inbox inbox;

    @Inject
    Representatives representatives;

    /** @throws WrongStage if this side has no such thing to do now */
    String itemOf(Agreement agreement, UUID agency) {
        return inbox.find(agreement.id().toString(), STEP, agency)
                .map(WorkItem::id)
                .orElseThrow(() -> new WrongStage(agreement.stage()));
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
