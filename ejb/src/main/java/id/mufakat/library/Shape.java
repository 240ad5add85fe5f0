package id.mufakat.library;

import id.mufakat.text.Phrase;
import id.mufakat.text.Phrase.Reference;
import id.mufakat.text.Table;
import id.mufakat.text.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a unit and all below it say, whatever their ids are. */
public final class Shape {

    private Shape() {}

    /** One line for each; references within name what they mean by its place. */
    static List<String> of(Unit unit) {
        Map<String, String> places = new HashMap<>();
        unit.all().forEach(each -> places.put(each.id(), "#" + places.size()));
        List<String> lines = new ArrayList<>();
        write(unit, 0, raw -> renamed(unit.id(), raw, places), lines);
        return lines;
    }

    private static void write(Unit unit, int depth, UnaryOperator<String> naming, List<String> lines) {
        Table table = unit.table();
        lines.add(String.join(
                "\n",
                depth + " " + unit.kind(),
                naming.apply(Objects.requireNonNullElse(unit.heading(), "")),
                naming.apply(unit.text()),
                table == null ? "" : table.map(naming).toString()));
        unit.children().forEach(child -> write(child, depth + 1, naming, lines));
    }

    /**
     * The same words under ids that a text can take.
     *
     * @param top the id of the first
     * @param old what stood there before: whatever stands in the same place and is of the same kind keeps its id; or null
     */
    public static Unit under(Unit words, String top, @Nullable Unit old, Supplier<String> fresh, String origin) {
        Map<String, String> names = new HashMap<>();
        name(words, top, old, fresh, names);
        Unit named = renamed(words, names);
        return new Unit(
                named.id(),
                named.kind(),
                named.heading(),
                named.text(),
                old == null ? null : old.condition(),
                named.table(),
                named.children(),
                origin);
    }

    private static void name(
            Unit words, String id, @Nullable Unit old, Supplier<String> fresh, Map<String, String> names) {
        names.put(words.id(), id);
        for (int i = 0; i < words.children().size(); i++) {
            Unit child = words.children().get(i);
            Unit was = old != null && i < old.children().size() ? old.children().get(i) : null;
            Unit like = was != null && was.kind() == child.kind() ? was : null;
            name(child, like == null ? fresh.get() : like.id(), like, fresh, names);
        }
    }

    private static Unit renamed(Unit unit, Map<String, String> names) {
        Table table = unit.table();
        String heading = unit.heading();
        return new Unit(
                names.getOrDefault(unit.id(), unit.id()),
                unit.kind(),
                heading == null ? null : renamed(unit.id(), heading, names),
                renamed(unit.id(), unit.text(), names),
                null,
                table == null ? null : table.map(cell -> renamed(unit.id(), cell, names)),
                unit.children().stream().map(child -> renamed(child, names)).toList());
    }

    private static String renamed(String unit, String raw, Map<String, String> names) {
        return Phrase.parse(unit, raw)
                .write(piece -> piece instanceof Reference to && names.containsKey(to.unit())
                        ? "{{ref:" + names.get(to.unit()) + "}}"
                        : piece.toString());
    }
}
