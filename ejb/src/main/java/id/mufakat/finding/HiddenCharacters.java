package id.mufakat.finding;

import id.mufakat.finding.Finding.Place;
import id.mufakat.language.IllegibleCharacter;
import id.mufakat.language.Legible;
import id.mufakat.text.Table;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bidi marks, invisible characters and letters of other scripts. {@link Legible} refuses them wherever somebody types;
 * a text that came another way is read no further, since what it says cannot be trusted.
 */
final class HiddenCharacters {

    List<Finding> read(Tree tree, Map<String, String> facts, Guide guide) {
        List<Finding> found = new ArrayList<>();
        tree.all().forEach(unit -> texts(unit)
                .flatMap(text -> illegible(text).stream())
                .findFirst()
                .ifPresent(what -> found.add(Finding.error(
                        "character-hidden",
                        new Place(unit.id(), unit.kind(), ""),
                        what.facts().get(1),
                        String.valueOf(what.facts().get(2))))));
        facts.forEach((name, value) -> illegible(value)
                .ifPresent(what -> found.add(Finding.error(
                        "character-hidden-in",
                        Place.WHOLE,
                        guide.labels().apply(name),
                        what.facts().get(1)))));
        return found;
    }

    private static Stream<String> texts(Unit unit) {
        Table table = unit.table();
        return Stream.concat(
                Stream.of(Objects.requireNonNullElse(unit.heading(), ""), unit.text()),
                table == null
                        ? Stream.empty()
                        : Stream.concat(
                                table.head().stream(), table.rows().stream().flatMap(List::stream)));
    }

    private static Optional<IllegibleCharacter> illegible(String text) {
        try {
            Legible.text("text", text);
            return Optional.empty();
        } catch (IllegibleCharacter what) {
            return Optional.of(what);
        }
    }
}
