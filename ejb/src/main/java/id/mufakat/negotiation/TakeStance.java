package id.mufakat.negotiation;

import id.mufakat.NotFound;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.audit.AuditTrail;
import id.mufakat.docket.Docket;
import id.mufakat.language.Reason;
import id.mufakat.turn.Answers;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.Pen;
import id.mufakat.turn.SentVersion;
import id.mufakat.turn.Stance.Kind;
import id.mufakat.turn.Stance.Matter;
import id.mufakat.turn.Standing.Place;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A side says in its turn what it thinks of one unit as it was sent: it accepts, asks, or rejects with a reason. The other
 * side reads it with the version that is sent next. Other words are proposed by writing them.
 */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class TakeStance {

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
     * An answer.
     *
     * @param hash the unit's hash on the screen
     * @param words the question or the reason, required; or a remark to an acceptance, which may be missing
     */
    public record Answer(Kind kind, String hash, @Nullable String words) {}

    /**
     * @throws VersionMissing while nothing was sent
     * @throws UnitMovedOn if the unit reads otherwise in the version that was sent last
     */
    @Once
    public void take(UUID id, String unit, Answer answer) {
        String said = answer.words();
        boolean silent = answer.kind() == Kind.ACCEPTED && (said == null || said.isBlank());
        String words = silent ? null : Reason.of("words", said).text();
        Agreement agreement = docket.lock(id);
        Actor actor = docket.actor();
        pen.demand(agreement, actor);
        agreement.writtenBy(actor.person());
        Place place = place(agreement, actor, unit);
        if (!place.hash().equals(answer.hash())) {
            throw new UnitMovedOn();
        }
        answers.keep(id, actor, new Matter(unit, place.hash()), answer.kind(), words);
        audit.record(
                id,
                "unit-answered",
                Map.of(
                        "unit",
                        unit,
                        "hash",
                        place.hash(),
                        "answer",
                        answer.kind().name()));
    }

    private Place place(Agreement agreement, Actor actor, String unit) {
        SentVersion last = correspondence.open(agreement, actor).orElseThrow(VersionMissing::new);
        return correspondence
                .standing(agreement, last, actor.agency())
                .place(unit)
                .orElseThrow(() -> new NotFound(unit));
    }
}
