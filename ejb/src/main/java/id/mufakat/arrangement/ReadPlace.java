package id.mufakat.arrangement;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.finding.Finding;
import id.mufakat.proofreading.Galley;
import id.mufakat.structure.Marks;
import id.mufakat.structure.Nesting;
import id.mufakat.structure.Nesting.Slot;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.Correspondence.Reading;
import id.mufakat.wording.Line;
import id.mufakat.wording.Typesetter;
import id.mufakat.wording.Whereabouts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the side that has the turn can do with one part of its text, and what would follow from taking it out. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class ReadPlace {

    @Inject
    Docket docket;

    @Inject
    Correspondence correspondence;

    @Inject
    Typesetter typesetter;

    @Inject
    Galley galley;

    /**
     * A part and what can be done there.
     *
     * @param place where it stands, such as {@code Pasal 3 (2)}
     * @param text as it is read
     * @param heading raw; empty where none is
     * @param headed whether people may give it a heading
     * @param fixed whether the template keeps it in its place
     * @param mark what to name when it is taken out
     * @param row what to name when it is moved
     * @param slots where something new may be put beside or below it
     * @param up what it stands behind after a step up; null where there is none
     * @param down the same after a step down
     * @param below how many parts stand below it
     * @param mentions parts elsewhere that refer to it or to what is below it
     * @param losses what would be wrong without it, and is not now
     */
    public record PlaceSheet(
            String unit,
            String place,
            String text,
            String heading,
            boolean headed,
            boolean fixed,
            String mark,
            String row,
            List<Slot> slots,
            @Nullable String up,
            @Nullable String down,
            int below,
            List<Mention> mentions,
            List<Finding> losses) {}

    /** Where another part is named. */
    public record Mention(String unit, String place) {}

    /** @throws NotFound unless the actor's side may write the text now and it has such a unit */
    public PlaceSheet read(UUID id, String unit) {
        Agreement agreement = docket.get(id);
        if (!agreement.isDraftOpen() || !agreement.isWrittenBy(docket.actor().agency())) {
            throw new NotFound(id);
        }
        return sheet(agreement, correspondence.read(agreement, docket.actor()), unit);
    }

    private PlaceSheet sheet(Agreement agreement, Reading reading, String unit) {
        Tree tree = reading.tree();
        Unit here = tree.get(unit);
        Map<String, String> places = places(reading);
        if (!places.containsKey(unit)) {
            throw new NotFound(unit);
        }
        boolean fixed = Nesting.isFixed(here.kind());
        Marks marks = new Marks(tree);
        return new PlaceSheet(
                unit,
                places.getOrDefault(unit, ""),
                here.text(),
                Objects.requireNonNullElse(here.heading(), ""),
                here.kind().isHeaded(),
                fixed,
                marks.of(unit),
                marks.row(unit),
                new Nesting(tree).slots(unit),
                fixed ? null : up(tree, here, places.keySet()),
                fixed ? null : down(tree, here, places.keySet()),
                (int) here.all().count() - 1,
                mentions(tree, here, places),
                fixed ? List.of() : galley.without(agreement, unit));
    }

    private Map<String, String> places(Reading reading) {
        Map<String, String> places = new LinkedHashMap<>();
        Whereabouts whereabouts = new Whereabouts();
        for (Line line : typesetter.lines(reading.tree(), reading.facts())) {
            places.put(line.unit(), whereabouts.of(line));
        }
        return places;
    }

    private static @Nullable String up(Tree tree, Unit here, Set<String> shown) {
        List<Unit> row = tree.row(tree.parent(here.id()));
        return row.stream()
                .takeWhile(unit -> !unit.equals(here))
                .filter(unit -> shown.contains(unit.id()))
                .reduce((one, next) -> next)
                .filter(unit -> unit.kind() == here.kind())
                .map(unit -> tree.before(unit.id()))
                .orElse(null);
    }

    private static @Nullable String down(Tree tree, Unit here, Set<String> shown) {
        return tree.row(tree.parent(here.id())).stream()
                .dropWhile(unit -> !unit.equals(here))
                .skip(1)
                .filter(unit -> shown.contains(unit.id()))
                .findFirst()
                .filter(unit -> unit.kind() == here.kind())
                .map(Unit::id)
                .orElse(null);
    }

    private static List<Mention> mentions(Tree tree, Unit here, Map<String, String> places) {
        Set<String> inside = here.all().map(Unit::id).collect(Collectors.toSet());
        return tree.all()
                .filter(unit -> !inside.contains(unit.id()) && places.containsKey(unit.id()))
                .filter(unit -> unit.references().anyMatch(inside::contains))
                .map(unit -> new Mention(unit.id(), places.getOrDefault(unit.id(), "")))
                .toList();
    }
}
