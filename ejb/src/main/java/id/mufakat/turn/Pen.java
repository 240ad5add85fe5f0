package id.mufakat.turn;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Stage;
import id.mufakat.paper.Representatives;
import id.mufakat.paper.SignerInvolved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may write, answer and send now. */
@ApplicationScoped
public class Pen {

    @Inject
    Representatives representatives;

    @Inject
    Correspondence correspondence;

    /**
     * Whoever acts on what was sent to them has opened it.
     *
     * @throws id.mufakat.agreement.WrongStage unless the text is open
     * @throws TurnElsewhere unless it is the turn of the actor's side
     * @throws SignerInvolved if the paper names the actor as a signatory
     */
    public void demand(Agreement agreement, Actor actor) {
        agreement.demand(Stage.DRAFT);
        if (!agreement.isWrittenBy(actor.agency())) {
            throw new TurnElsewhere();
        }
        refuseSignatory(agreement, actor);
        correspondence.open(agreement, actor);
    }

    /** @throws SignerInvolved if the paper names the actor as a signatory */
    public void refuseSignatory(Agreement agreement, Actor actor) {
        if (representatives.name(agreement, actor.person())) {
            throw new SignerInvolved(actor.name());
        }
    }
}
