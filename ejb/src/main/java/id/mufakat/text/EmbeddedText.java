package id.mufakat.text;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The text as it travels inside the PDF; specified in {@code canonical-clause.md}. */
final class EmbeddedText {

    private static final String FORMAT = "mufakat-text-1";

    private EmbeddedText() {}

    static String write(Tree tree, List<Clause> clauses, Map<String, String> facts) {
        JsonObjectBuilder late = Json.createObjectBuilder();
        new TreeSet<>(tree.late()).stream().filter(facts::containsKey).forEach(name -> late.add(name, facts.get(name)));
        JsonArrayBuilder units = Json.createArrayBuilder();
        clauses.forEach(clause -> units.add(unit(clause)));
        return Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("type", tree.type())
                .add("edition", tree.edition())
                .add("language", tree.language())
                .add("late", late)
                .add("units", units)
                .add("root", Clause.root(clauses).hex())
                .build()
                .toString();
    }

    private static JsonObjectBuilder unit(Clause clause) {
        JsonObjectBuilder out = Json.createObjectBuilder()
                .add("id", clause.unit())
                .add("kind", clause.kind().name())
                .add("depth", clause.depth())
                .add("heading", clause.heading())
                .add("text", clause.text());
        Table table = clause.table();
        if (table != null) {
            out.add("head", Json.createArrayBuilder(table.head())).add("rows", TreeJson.rows(table.rows()));
        }
        return out.add("hash", clause.hash().hex());
    }
}
