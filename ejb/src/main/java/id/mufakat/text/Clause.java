package id.mufakat.text;

import id.mufakat.Sha256;
import id.mufakat.language.Legible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The canonical clause: what of a unit is agreed and hashed. Specified in {@code canonical-clause.md}; numbers are
 * outside, since inserting an article must not change what was agreed in the next.
 *
 * @param heading canonical, empty if none
 * @param text canonical: drafted facts filled in, late facts and references still symbolic
 */
public record Clause(String unit, Unit.Kind kind, int depth, String heading, String text, @Nullable Table table) {

    /** The canonical clauses of the units whose condition holds, in reading order. */
    public static List<Clause> of(Tree tree, Map<String, String> facts) {
        List<Clause> clauses = new ArrayList<>();
        new Canon(tree.late(), facts).collect(tree.units(), 0, clauses);
        return List.copyOf(clauses);
    }

    /** The bytes that are hashed, before UTF-8. */
    public String written() {
        StringBuilder out = new StringBuilder("mufakat-clause-1\n");
        out.append("unit ").append(unit).append('\n');
        out.append("kind ").append(kind).append('\n');
        out.append("heading ").append(heading).append('\n');
        out.append("text ").append(text).append('\n');
        if (table != null) {
            if (!table.head().isEmpty()) {
                out.append("head ").append(String.join("\t", table.head())).append('\n');
            }
            table.rows()
                    .forEach(row ->
                            out.append("row ").append(String.join("\t", row)).append('\n'));
        }
        return out.toString();
    }

    public ClauseHash hash() {
        return sha256(written());
    }

    /** The hash over all clauses of a document, in its order. */
    public static ClauseHash root(List<Clause> clauses) {
        StringBuilder out = new StringBuilder("mufakat-root-1\n");
        clauses.forEach(clause -> out.append(clause.depth())
                .append(' ')
                .append(clause.unit())
                .append(' ')
                .append(clause.hash())
                .append('\n'));
        return sha256(out.toString());
    }

    /** Where each clause stands: its depth and its unit's id. */
    public static List<String> places(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> clause.depth() + " " + clause.unit())
                .toList();
    }

    /** What is accepted by accepting in which order the units stand, and which stands under which. */
    public static ClauseHash order(List<String> places) {
        StringBuilder out = new StringBuilder("mufakat-order-1\n");
        places.forEach(place -> out.append(place).append('\n'));
        return sha256(out.toString());
    }

    private static ClauseHash sha256(String written) {
        return new ClauseHash(Sha256.hex(written));
    }

    /** Everything of the clause that holds words. */
    public Stream<String> texts() {
        return Stream.concat(Stream.of(heading, text), table == null ? Stream.empty() : table.cells());
    }

    /** How a unit becomes a clause: drafted facts go in, late and missing ones stay as they are written. */
    private record Canon(Set<String> late, Map<String, String> facts) {

        void collect(List<Unit> units, int depth, List<Clause> clauses) {
            for (Unit unit : units) {
                if (unit.applies(facts)) {
                    clauses.add(clause(unit, depth));
                    collect(unit.children(), depth + 1, clauses);
                }
            }
        }

        private Clause clause(Unit unit, int depth) {
            UnaryOperator<String> fill = raw -> fill(unit.id(), raw);
            String heading = unit.heading() == null ? "" : fill.apply(unit.heading());
            Table table = unit.table() == null ? null : unit.table().map(fill);
            return new Clause(unit.id(), unit.kind(), depth, heading, fill.apply(unit.text()), table);
        }

        private String fill(String unit, String raw) {
            return Legible.text(unit, Phrase.parse(unit, raw).write(this::fill));
        }

        private String fill(Phrase.Piece piece) {
            if (piece instanceof Phrase.Blank blank && !late.contains(blank.name())) {
                String value = facts.get(blank.name());
                return value == null ? blank.toString() : blank.write(value);
            }
            return piece.toString();
        }
    }
}
