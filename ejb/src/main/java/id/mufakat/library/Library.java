package id.mufakat.library;

import id.mufakat.NotFound;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clauses that a kind of document has in stock. */
public record Library(List<Entry> entries) {

    static final String APPROVED = "approved";
    private static final String PARTS = "/";

    public Library {
        entries = List.copyOf(entries);
    }

    /**
     * A clause in stock.
     *
     * @param title by language
     * @param note when to use it, by language
     * @param place the unit of the template behind which it belongs, or the one of the template that it is
     * @param standing whether it is in the template from the start
     * @param phrasings the approved one first
     */
    public record Entry(
            String id,
            Map<String, String> title,
            Map<String, String> note,
            String place,
            boolean standing,
            List<Phrasing> phrasings) {

        /** @throws NotFound if it has no such wording */
        public Phrasing phrasing(String id) {
            return phrasings.stream()
                    .filter(phrasing -> phrasing.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(id));
        }

        /** How a unit remembers this wording. */
        public String origin(Phrasing phrasing) {
            return id + PARTS + phrasing.id();
        }

        boolean isOf(Unit unit) {
            String origin = unit.origin();
            return origin == null ? standing && unit.id().equals(place) : origin.startsWith(id + PARTS);
        }
    }

    /**
     * One wording of a clause.
     *
     * @param note when to fall back on it, by language; empty for the approved one
     * @param unit whose ids, and those below it, are its own; references among them name these
     */
    public record Phrasing(String id, Map<String, String> note, Unit unit) {
        public boolean isApproved() {
            return id.equals(APPROVED);
        }
    }

    /** How a part of a text stands against the clause it is of. */
    public enum State {
        APPROVED,
        FALLBACK,
        DEVIATING
    }

    /**
     * A part of a text that is a clause of the library.
     *
     * @param phrasing the wording that it has; where it deviates, the one it was taken from
     */
    public record Use(String unit, Entry entry, Phrasing phrasing, State state) {}

    /** @throws NotFound if there is no such clause */
    public Entry entry(String id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Which parts of the text are clauses of this library, in reading order. */
    public List<Use> uses(Tree tree) {
        return tree.all().flatMap(unit -> use(unit).stream()).toList();
    }

    public Optional<Use> use(Unit unit) {
        return entries.stream().filter(entry -> entry.isOf(unit)).findFirst().map(entry -> use(unit, entry));
    }

    private static Use use(Unit unit, Entry entry) {
        List<String> said = Shape.of(unit);
        return entry.phrasings().stream()
                .filter(phrasing -> Shape.of(phrasing.unit()).equals(said))
                .findFirst()
                .map(phrasing ->
                        new Use(unit.id(), entry, phrasing, phrasing.isApproved() ? State.APPROVED : State.FALLBACK))
                .orElseGet(() -> new Use(unit.id(), entry, taken(entry, unit.origin()), State.DEVIATING));
    }

    private static Phrasing taken(Entry entry, @Nullable String origin) {
        return Stream.of(Optional.ofNullable(origin))
                .flatMap(Optional::stream)
                .flatMap(from -> entry.phrasings().stream()
                        .filter(phrasing -> entry.origin(phrasing).equals(from)))
                .findFirst()
                .orElse(entry.phrasings().get(0));
    }
}
