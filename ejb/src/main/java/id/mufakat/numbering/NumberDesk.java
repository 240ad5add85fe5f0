package id.mufakat.numbering;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.WrongStage;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentType.Security;
import id.mufakat.document.DocumentTypes;
import id.mufakat.paper.Representatives;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import id.mufakat.register.DocumentNumber;
import id.mufakat.register.NumberPattern.Marks;
import id.mufakat.register.Register;
import id.mufakat.register.Register.Reservation;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    DocumentTypes types;

    @Inject
    Representatives representatives;

    @Inject
    Parties parties;

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
        DocumentType type = types.get(agreement.subject().type());
        Marks marks = marks(type, actor.agency(), agreement.subject().security());
        Reservation what = new Reservation(actor.agency(), type.code(), agreement.id(), actor.person(), marks);
        LocalDate today = today(actor.agency());
        return entered == null || entered.isBlank()
                ? register.reserve(what, today)
                : register.enter(what, today, entered);
    }

    /** What a document of the agency says of itself in its number. */
    Marks marks(DocumentType type, UUID agency, Security security) {
        String office = parties.headOf(agency).map(Office::code).orElse("");
        return new Marks(security.letter(), type.archive().classification(), office);
    }

    /** Where the agency is. */
    LocalDate today(UUID agency) {
        return parties.todayOf(agency);
    }
}
