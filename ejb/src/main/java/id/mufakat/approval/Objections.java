package id.mufakat.approval;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.turn.Answers;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.SentVersion;
import id.mufakat.turn.Stance.Matter;
import id.mufakat.turn.Standing;
import id.mufakat.turn.Standing.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What a reviewer returns a text for: the units they name are not agreed any more, until their side accepts a wording
 * again. Nothing is reset: all other units are as agreed as their hashes say.
 */
@ApplicationScoped
class Objections {

    @Inject
    Correspondence correspondence;

    @Inject
    Answers answers;

    /**
     * @throws Malformed if no unit is named
     * @throws NotFound if one of them is not in the text
     */
    void raise(Agreement agreement, Actor actor, List<String> units, String reason) {
        if (units.isEmpty()) {
            throw new Malformed("units", "required");
        }
        SentVersion last = correspondence.open(agreement, actor).orElseThrow(() -> new NotFound(agreement.id()));
        Standing standing = correspondence.standing(agreement, last, actor.agency());
        List<Matter> matters =
                units.stream().map(unit -> matter(standing, unit)).toList();
        answers.object(last, actor, matters, reason);
    }

    private static Matter matter(Standing standing, String unit) {
        return standing.place(unit)
                .filter(place -> !(place.gone() && standing.isAgreed(place)))
                .map((Place place) -> new Matter(unit, place.hash()))
                .orElseThrow(() -> new NotFound(unit));
    }
}
