package id.mufakat.text;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.language.Legible;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The one stored text of a document. Immutable: each change gives a new tree.
 *
 * @param type the document type's code, such as {@code MEMORANDUM}
 * @param edition the fingerprint of the template folder it was drafted from
 * @param language BCP 47, such as {@code id-ID}
 * @param late names of facts that are known only when the text is frozen (numbers, date); they stay symbolic in the
 *     canonical clause, so that hashes do not change when they arrive
 * @param units at the top, in order
 */
public record Tree(String type, String edition, String language, Set<String> late, List<Unit> units) {

    /** Longer than any clause of the laws of Indonesia; shorter than what would stall a difference. */
    public static final int LONGEST = 8000;

    public Tree {
        late = Set.copyOf(late);
        units = List.copyOf(units);
        Set<String> seen = new HashSet<>();
        all(units).forEach(unit -> {
            if (!seen.add(unit.id())) {
                throw new IllegalArgumentException("two units are called " + unit.id());
            }
        });
    }

    /** @param clauses a template's {@code clauses.json} */
    public static Tree of(String type, String edition, String clauses) {
        return TreeJson.template(type, edition, clauses);
    }

    /** @param json what {@link #json()} wrote */
    public static Tree parse(String json) {
        return TreeJson.read(json);
    }

    public String json() {
        return TreeJson.write(this);
    }

    /** Every unit, parents before their children, in reading order. */
    public Stream<Unit> all() {
        return all(units);
    }

    private static Stream<Unit> all(List<Unit> units) {
        return units.stream().flatMap(unit -> Stream.concat(Stream.of(unit), all(unit.children())));
    }

    public Optional<Unit> find(String id) {
        return all().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** @throws NotFound if there is no such unit */
    public Unit get(String id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * @throws Malformed if the text is empty where one is needed, too long, or has a broken or unknown placeholder
     * @throws id.mufakat.language.IllegibleCharacter if a character may not stand in a signed text
     */
    public Tree reword(String id, String text) {
        Unit unit = get(id);
        String tidy = sound(text);
        if (tidy.isEmpty() && !unit.text().isEmpty()) {
            throw new Malformed("text", "required");
        }
        return change(id, old -> List.of(withText(old, tidy)));
    }

    /** @throws Malformed if the unit's id is taken or its text is not sound */
    public Tree insertAfter(String sibling, Unit unit) {
        get(sibling);
        if (find(unit.id()).isPresent()) {
            throw new Malformed("unit", "taken");
        }
        return change(sibling, old -> List.of(old, sound(unit)));
    }

    /**
     * Takes out a unit and its children; references to them show as blanks until they are reworded.
     *
     * @throws Malformed if it is the last title: a paper without one is announced by no screen reader (PDF/UA-1)
     */
    public Tree remove(String id) {
        get(id);
        Tree shorter = change(id, old -> List.of());
        if (hasTitle() && !shorter.hasTitle()) {
            throw new Malformed("unit", "required");
        }
        return shorter;
    }

    private boolean hasTitle() {
        return all().anyMatch(unit -> unit.kind() == Unit.Kind.TITLE && unit.condition() == null);
    }

    private Unit sound(Unit unit) {
        Table table = unit.table();
        return new Unit(
                unit.id(),
                unit.kind(),
                unit.heading() == null ? null : sound(unit.heading()),
                sound(unit.text()),
                unit.condition(),
                table == null ? null : table.map(this::sound),
                unit.children().stream().map(this::sound).toList());
    }

    private String sound(String raw) {
        if (raw.length() > LONGEST) {
            throw new Malformed("text", "too-long");
        }
        String text = Legible.text("text", raw);
        Phrase.parse("text", text).references().forEach(reference -> {
            if (find(reference.unit()).isEmpty()) {
                throw new Malformed("text", "unknown-reference");
            }
        });
        return text;
    }

    private Tree change(String id, Function<Unit, List<Unit>> change) {
        return new Tree(type, edition, language, late, change(units, id, change));
    }

    private static List<Unit> change(List<Unit> units, String id, Function<Unit, List<Unit>> change) {
        List<Unit> changed = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.id().equals(id)) {
                changed.addAll(change.apply(unit));
            } else {
                changed.add(withChildren(unit, change(unit.children(), id, change)));
            }
        }
        return changed;
    }

    private static Unit withText(Unit unit, String text) {
        return new Unit(unit.id(), unit.kind(), unit.heading(), text, unit.condition(), unit.table(), unit.children());
    }

    private static Unit withChildren(Unit unit, List<Unit> children) {
        return new Unit(unit.id(), unit.kind(), unit.heading(), unit.text(), unit.condition(), unit.table(), children);
    }
}
