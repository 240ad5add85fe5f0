package id.mufakat.text;

import static id.mufakat.JsonMaker.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A tree as JSON: how it is stored, and how templates bring it (then without type and edition). */
public final class TreeJson {

    private static final String FORMAT = "mufakat-tree-1";

    private TreeJson() {}

    static Tree template(String type, String edition, String clauses) {
        return tree(type, edition, parse(clauses));
    }

    static Tree read(String json) {
        JsonObject tree = parse(json);
        if (!tree.getString("format").equals(FORMAT)) {
            throw new IllegalArgumentException("not a tree of this format: " + tree.getString("format"));
        }
        return tree(tree.getString("type"), tree.getString("edition"), tree);
    }

    static String write(Tree tree) {
        return JSON.createObjectBuilder()
                .add("format", FORMAT)
                .add("type", tree.type())
                .add("edition", tree.edition())
                .add("language", tree.language())
                .add("late", JSON.createArrayBuilder(new TreeSet<>(tree.late())))
                .add("units", units(tree.units()))
                .build()
                .toString();
    }

    public static JsonArrayBuilder rows(List<List<String>> rows) {
        JsonArrayBuilder out = JSON.createArrayBuilder();
        rows.forEach(row -> out.add(JSON.createArrayBuilder(row)));
        return out;
    }

    private static JsonArrayBuilder units(List<Unit> units) {
        JsonArrayBuilder out = JSON.createArrayBuilder();
        units.forEach(unit -> out.add(unit(unit)));
        return out;
    }

    private static JsonObjectBuilder unit(Unit unit) {
        JsonObjectBuilder out = JSON.createObjectBuilder()
                .add("id", unit.id())
                .add("kind", unit.kind().name());
        optional(out, "if", unit.condition());
        optional(out, "origin", unit.origin());
        optional(out, "heading", unit.heading());
        optional(out, "text", unit.text());
        Table table = unit.table();
        if (table != null) {
            out.add("head", JSON.createArrayBuilder(table.head())).add("rows", rows(table.rows()));
        }
        return unit.children().isEmpty() ? out : out.add("units", units(unit.children()));
    }

    private static void optional(JsonObjectBuilder out, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.add(name, value);
        }
    }

    private static JsonObject parse(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static Tree tree(String type, String edition, JsonObject from) {
        Set<String> late = Set.copyOf(strings(array(from, "late")));
        return new Tree(type, edition, from.getString("language"), late, units(array(from, "units")));
    }

    private static List<Unit> units(JsonArray units) {
        return units.getValuesAs(TreeJson::unit);
    }

    public static Unit unit(JsonValue value) {
        JsonObject from = value.asJsonObject();
        Table table = from.containsKey("rows")
                ? new Table(
                        strings(array(from, "head")), array(from, "rows").getValuesAs((JsonArray row) -> strings(row)))
                : null;
        return new Unit(
                from.getString("id"),
                Unit.Kind.valueOf(from.getString("kind")),
                optional(from, "heading"),
                from.getString("text", ""),
                optional(from, "if"),
                table,
                units(array(from, "units")),
                optional(from, "origin"));
    }

    /** A unit with all that is below it, as {@link #unit(JsonValue)} reads it. */
    public static String write(Unit unit) {
        return unit(unit).build().toString();
    }

    /** @param json what {@link #write(Unit)} wrote */
    public static Unit readUnit(String json) {
        return unit(parse(json));
    }

    private static @Nullable String optional(JsonObject from, String name) {
        return from.containsKey(name) ? from.getString(name) : null;
    }

    private static JsonArray array(JsonObject from, String name) {
        return from.containsKey(name) ? from.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
