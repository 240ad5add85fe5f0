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
import java.util.stream.Collectors;
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

    /** Longer than any heading; shorter than what no line holds. */
    public static final int LONGEST_HEADING = 300;

    /** What units at the top stand in. */
    public static final String TOP = "";

    /** What the first unit of a row stands behind. */
    public static final String FIRST = "";

    public Tree {
        late = Set.copyOf(late);
        units = List.copyOf(units);
        Set<String> seen = new HashSet<>();
        units.stream().flatMap(Unit::all).forEach(unit -> {
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
        return units.stream().flatMap(Unit::all);
    }

    public Optional<Unit> find(String id) {
        return all().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** @throws NotFound if there is no such unit */
    public Unit get(String id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    /** The id of the unit that this one stands in, or {@link #TOP}. */
    public String parent(String id) {
        return all().filter(unit ->
                        unit.children().stream().anyMatch(child -> child.id().equals(id)))
                .map(Unit::id)
                .findFirst()
                .orElse(TOP);
    }

    /** What stands in this unit, in order; at the top of the text for {@link #TOP}. */
    public List<Unit> row(String parent) {
        return parent.equals(TOP) ? units : get(parent).children();
    }

    /** The id of the unit before this one in its row, or {@link #FIRST}. */
    public String before(String id) {
        List<String> row = row(parent(id)).stream().map(Unit::id).toList();
        int place = row.indexOf(id);
        return place == 0 ? FIRST : row.get(place - 1);
    }

    /**
     * @throws Malformed if the text is empty where one is needed, too long, or has a broken or unknown placeholder
     * @throws id.mufakat.language.IllegibleCharacter if a character may not stand in a signed text
     */
    public Tree reword(String id, String text) {
        Unit unit = get(id);
        String tidy = sound("text", text, known());
        if (tidy.isEmpty() && !unit.text().isEmpty()) {
            throw new Malformed("text", "required");
        }
        return change(id, old -> List.of(old.with(old.heading(), tidy, old.table())));
    }

    /** @throws Malformed as {@link #reword}; a heading that is there is not taken away */
    public Tree retitle(String id, String heading) {
        String tidy = sound("heading", heading, known());
        if (tidy.isEmpty() && get(id).heading() != null) {
            throw new Malformed("heading", "required");
        }
        return change(id, old -> List.of(old.with(tidy.isEmpty() ? null : tidy, old.text(), old.table())));
    }

    /** @throws Malformed as {@link #reword} */
    public Tree retable(String id, Table table) {
        get(id);
        Set<String> known = known();
        Table tidy = table.map(cell -> sound("table", cell, known));
        return change(id, old -> List.of(old.with(old.heading(), old.text(), tidy)));
    }

    /** @throws Malformed if the unit's id is taken or its text is not sound */
    public Tree insertAfter(String sibling, Unit unit) {
        return insert(parent(sibling), sibling, unit);
    }

    /**
     * @param after what it stands behind in the row of its parent, or {@link #FIRST}
     * @throws Malformed if an id is taken or a text is not sound
     */
    public Tree insert(String parent, String after, Unit unit) {
        Set<String> known = known();
        unit.all().map(Unit::id).forEach(known::add);
        return restore(parent, after, sound(unit, known));
    }

    /** As {@link #insert}, for what stood in this text before: what it refers to may be gone by now. */
    public Tree restore(String parent, String after, Unit unit) {
        if (unit.all().anyMatch(each -> find(each.id()).isPresent())) {
            throw new Malformed("unit", "taken");
        }
        List<Unit> row = new ArrayList<>(row(parent));
        row.add(place(row, after), unit);
        return withRow(parent, row);
    }

    /** Puts a unit elsewhere in its row. */
    public Tree move(String id, String after) {
        String parent = parent(id);
        Unit unit = get(id);
        List<Unit> row = new ArrayList<>(row(parent));
        row.remove(unit);
        row.add(place(row, after), unit);
        return withRow(parent, row);
    }

    /** @throws Malformed if what the new one says is not sound; what the old one refers to may be gone by now */
    public Tree replace(String id, Unit other) {
        get(id);
        Set<String> known = known();
        other.all().map(Unit::id).forEach(known::add);
        get(id).all().flatMap(Unit::references).forEach(known::add);
        return change(id, old -> List.of(sound(other, known)));
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

    private static int place(List<Unit> row, String after) {
        if (after.equals(FIRST)) {
            return 0;
        }
        int place = row.stream().map(Unit::id).toList().indexOf(after);
        if (place < 0) {
            throw new NotFound(after);
        }
        return place + 1;
    }

    private Tree withRow(String parent, List<Unit> row) {
        return parent.equals(TOP)
                ? new Tree(type, edition, language, late, row)
                : change(parent, old -> List.of(old.with(row)));
    }

    private Set<String> known() {
        return all().map(Unit::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static Unit sound(Unit unit, Set<String> known) {
        Table table = unit.table();
        String heading = unit.heading();
        return unit.with(
                        heading == null ? null : sound("heading", heading, known),
                        sound("text", unit.text(), known),
                        table == null ? null : table.map(cell -> sound("text", cell, known)))
                .with(unit.children().stream().map(child -> sound(child, known)).toList());
    }

    private static String sound(String field, String raw, Set<String> known) {
        if (raw.length() > (field.equals("heading") ? LONGEST_HEADING : LONGEST)) {
            throw new Malformed(field, "too-long");
        }
        String text = Legible.text(field, raw);
        Phrase.parse(field, text).references().forEach(reference -> {
            if (!known.contains(reference.unit())) {
                throw new Malformed(field, "unknown-reference");
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
                changed.add(unit.with(change(unit.children(), id, change)));
            }
        }
        return changed;
    }
}
