package id.mufakat.negotiation;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.language.Difference;
import id.mufakat.negotiation.NegotiationSheet.Unit;
import id.mufakat.statement.Moves;
import id.mufakat.text.Tree;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.Correspondence.Reading;
import id.mufakat.turn.SentVersion;
import id.mufakat.turn.Stance;
import id.mufakat.turn.Standing;
import id.mufakat.turn.Standing.Place;
import id.mufakat.wording.Pages;
import id.mufakat.wording.Typesetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the units of a version ready to be read: where each stands, what changed, what either side says. */
@ApplicationScoped
class UnitSheets {

    @Inject
    Correspondence correspondence;

    @Inject
    Typesetter typesetter;

    @Inject
    DocumentTypes types;

    @Inject
    Names names;

    /** What the reader compares the version with. */
    private record Others(Pages now, Pages before, Pages template, Pages written, boolean first, List<String> moved) {

        boolean isRedrafted(Place place) {
            return place.isOrder()
                    ? !Moves.amongPlaces(now.order(), written.order()).isEmpty()
                    : !written.hash(place.unit()).equals(now.hash(place.unit()));
        }

        /** Empty for what was not there before, or stands where it stood. */
        @Nullable
        String from(String unit) {
            return moved.contains(unit) ? (before.place(unit) + " " + before.heading(unit)).strip() : null;
        }
    }

    /** @param seen what the reader's side saw before this version, if anything */
    List<Unit> of(Agreement agreement, SentVersion version, Optional<SentVersion> seen, Actor reader) {
        Standing standing = correspondence.standing(agreement, version, reader.agency());
        Reading reading = correspondence.reading(agreement, version);
        Others others = new Others(
                pages(reading),
                seen.map(before -> pages(correspondence.reading(agreement, before)))
                        .orElse(Pages.NONE),
                pages(new Reading(template(agreement), reading.facts())),
                agreement.isWrittenBy(reader.agency()) ? pages(correspondence.read(agreement, reader)) : pages(reading),
                seen.isEmpty(),
                moved(version, seen, standing));
        return Stream.concat(standing.order().stream(), standing.places().stream())
                .distinct()
                .filter(place -> !standing.isAgreed(place) || !place.gone() && !place.isOrder())
                .map(place -> unit(place, standing, reader.agency(), others))
                .toList();
    }

    /** Since the reader's side saw it, or as long as not all sides have accepted that. */
    private List<String> moved(SentVersion version, Optional<SentVersion> seen, Standing standing) {
        List<String> now = version.ledger().places();
        List<String> before = seen.map(old -> old.ledger().places()).orElse(now);
        boolean open =
                standing.order().filter(order -> !standing.isAgreed(order)).isPresent();
        return Stream.concat(
                        Moves.amongPlaces(before, now).stream(),
                        open ? correspondence.moved(version).stream() : Stream.empty())
                .distinct()
                .toList();
    }

    private Pages pages(Reading reading) {
        return Pages.of(typesetter.lines(reading.tree(), reading.facts()));
    }

    private Tree template(Agreement agreement) {
        DocumentType type = types.get(agreement.subject().type());
        String clauses = new String(types.file(type.folder() + "/clauses.json"), StandardCharsets.UTF_8);
        return Tree.of(type.code(), type.edition().hex(), clauses);
    }

    private Unit unit(Place place, Standing standing, UUID side, Others others) {
        Pages here = place.gone() ? others.before() : others.now();
        String id = place.unit();
        return new Unit(
                id,
                here.place(id),
                here.heading(id),
                place.isOrder() ? Standing.ORDER : here.kind(id),
                here.depth(id),
                others.now().words(id),
                place.hash(),
                place.gone(),
                standing.isAgreed(place),
                others.isRedrafted(place),
                !others.first()
                        && !place.isOrder()
                        && !place.gone()
                        && others.before().hash(id).isEmpty(),
                others.from(id),
                names.answer(place.answerOf(side)),
                names.answer(theirs(place, side)),
                others.first() ? null : difference(others.before(), others.now(), id),
                difference(others.template(), others.now(), id));
    }

    private static Optional<Stance> theirs(Place place, UUID side) {
        return place.said().keySet().stream()
                .filter(other -> !other.equals(side))
                .findFirst()
                .flatMap(place::answerOf);
    }

    /** Numbers of other units that a text refers to may differ although nothing was changed in it: only hashes say so. */
    private static @Nullable Difference difference(Pages before, Pages now, String unit) {
        return before.hash(unit).equals(now.hash(unit))
                ? null
                : Difference.between(before.words(unit), now.words(unit));
    }
}
