package id.mufakat.numbering;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.WrongStage;
import id.mufakat.paper.Representatives;
import id.mufakat.party.Parties;
import id.mufakat.register.DocumentNumber;
import id.mufakat.register.Register;
import id.mufakat.register.Register.Reservation;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a registrar works with: the work item that asks for the number, and the next line of the book. */
@ApplicationScoped
class NumberDesk {

    private static final String STEP = "reserveNumber";

    @Inject
    Inbox inbox;

    @Inject
    Register register;

    @Inject
    Representatives representatives;

    @Inject
    Parties parties;

    @Inject
    Clock clock;

    /** @throws NumberGiverSigns if the paper names the actor: they would be refused when signing (invariant 9) */
    void refuseSignatory(Agreement agreement, Actor actor) {
        if (representatives.name(agreement, actor.person())) {
            throw new NumberGiverSigns();
        }
    }

    /** @throws WrongStage if this side is not asked for its number now */
    String itemOf(Agreement agreement, UUID agency) {
        return inbox.find(agreement.id().toString(), STEP, agency)
                .map(WorkItem::id)
                .orElseThrow(() -> new WrongStage(agreement.stage()));
    }

    void finish(String item, Map<String, ?> facts) {
        inbox.complete(item, facts);
    }

    /**
     * By the calendar of the agency whose book it is: on New Year's Eve two sides may write into two years.
     *
     * @param entered a number from elsewhere, or null for the next of the agency's own book
     */
    DocumentNumber next(Agreement agreement, Actor actor, @Nullable String entered) {
        Reservation what = new Reservation(actor.agency(), agreement.subject().type(), agreement.id(), actor.person());
        LocalDate today = LocalDate.ofInstant(clock.instant(), parties.zoneOf(actor.agency()));
        return entered == null || entered.isBlank()
                ? register.reserve(what, today)
                : register.enter(what, today, entered);
    }
}
