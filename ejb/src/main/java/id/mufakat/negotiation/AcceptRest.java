package id.mufakat.negotiation;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.statement.Moves;
import id.mufakat.text.Clause;
import id.mufakat.turn.Answers;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.Pen;
import id.mufakat.turn.SentVersion;
import id.mufakat.turn.Stance.Matter;
import id.mufakat.turn.Standing;
import id.mufakat.turn.Standing.Place;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A side accepts in one act whatever it has not answered yet: what it asked, rejected or worded otherwise itself stays
 * as it is.
 */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class AcceptRest {

    @Inject
    Docket docket;

    @Inject
    Pen pen;

    @Inject
    Correspondence correspondence;

    @Inject
    Answers answers;

    @Inject
    AuditTrail audit;

    /**
     * @param rootShown the root hash of the version on the screen
     * @throws VersionMissing while nothing was sent
     * @throws UnitMovedOn if another version was sent last
     */
    @Once
    public void accept(UUID id, String rootShown) {
        Agreement agreement = docket.lock(id);
        Actor actor = docket.actor();
        pen.demand(agreement, actor);
        agreement.writtenBy(actor.person());
        SentVersion last = correspondence.open(agreement, actor).orElseThrow(VersionMissing::new);
        if (!last.submission().root().equals(rootShown)) {
            throw new UnitMovedOn();
        }
        List<Clause> now = correspondence.clauses(correspondence.read(agreement, actor));
        Map<String, String> written = written(now);
        Standing standing = correspondence.standing(agreement, last, actor.agency());
        if (Moves.amongPlaces(last.ledger().places(), Clause.places(now)).isEmpty()) {
            standing.order().ifPresent(order -> written.put(Standing.ORDER, order.hash()));
        }
        List<Matter> rest = standing.places().stream()
                .filter(place -> place.answerOf(actor.agency()).isEmpty())
                .filter(place -> isAsSent(place, written))
                .map(place -> new Matter(place.unit(), place.hash()))
                .toList();
        answers.accept(id, actor, rest);
        audit.record(id, "rest-accepted", Map.of("units", String.valueOf(rest.size())));
    }

    private static Map<String, String> written(List<Clause> now) {
        Map<String, String> written = new HashMap<>();
        now.forEach(clause -> written.put(clause.unit(), clause.hash().hex()));
        return written;
    }

    private static boolean isAsSent(Place place, Map<String, String> written) {
        String now = written.get(place.unit());
        return place.gone() ? now == null : place.hash().equals(now);
    }
}
