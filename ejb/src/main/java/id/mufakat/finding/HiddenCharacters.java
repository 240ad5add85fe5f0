package id.mufakat.finding;

import id.mufakat.finding.Finding.Place;
import id.mufakat.language.IllegibleCharacter;
import id.mufakat.language.Legible;
import id.mufakat.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bidi marks, invisible characters and letters of other scripts. {@link Legible} refuses them wherever somebody types;
 * a text that came another way is read no further, since what it says cannot be trusted.
 */
final class HiddenCharacters {

    List<Finding> read(Tree tree, Map<String, String> facts, Guide guide) {
        List<Finding> found = new ArrayList<>();
        tree.all().forEach(unit -> unit.texts()
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

    private static Optional<IllegibleCharacter> illegible(String text) {
        try {
            Legible.text("text", text);
            return Optional.empty();
        } catch (IllegibleCharacter what) {
            return Optional.of(what);
        }
    }
}
