package id.mufakat.wording;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.Refusal;
import id.mufakat.language.Legible;
import id.mufakat.text.Clause;
import id.mufakat.text.ClauseHash;
import id.mufakat.text.Phrase;
import id.mufakat.text.Table;
import id.mufakat.text.Tree;
import id.mufakat.text.TreeJson;
import id.mufakat.text.Unit;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The text as it travels inside the PDF, specified in {@code canonical-clause.md}. Reading it needs neither database nor
 * templates: what it holds proves itself, or it is refused.
 */
public final class EmbeddedText {

    private static final String FORMAT = "mufakat-text-1";

    /** Far beyond any agreement; numbering more would let a hostile file keep a server busy. */
    private static final int MOST = 2000;

    private EmbeddedText() {}

    static String write(Tree tree, List<Clause> clauses, Map<String, String> facts) {
        JsonObjectBuilder late = JSON.createObjectBuilder();
        new TreeSet<>(tree.late()).stream().filter(facts::containsKey).forEach(name -> late.add(name, facts.get(name)));
        JsonArrayBuilder units = JSON.createArrayBuilder();
        clauses.forEach(clause -> units.add(unit(clause)));
        return JSON.createObjectBuilder()
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
        JsonObjectBuilder out = JSON.createObjectBuilder()
                .add("id", clause.unit())
                .add("kind", clause.kind().name())
                .add("depth", clause.depth())
                .add("heading", clause.heading())
                .add("text", clause.text());
        Table table = clause.table();
        if (table != null) {
            out.add("head", JSON.createArrayBuilder(table.head())).add("rows", TreeJson.rows(table.rows()));
        }
        return out.add("hash", clause.hash().hex());
    }

    /**
     * The wording that an embedded text stands for, from it alone.
     *
     * @throws TextAltered if a hash, the root or a rule of the format does not hold
     */
    public static Wording read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return read(reader.readObject(), json);
        } catch (TextAltered altered) {
            throw altered;
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException | Refusal e) {
            throw new TextAltered("format");
        }
    }

    private static Wording read(JsonObject from, String json) {
        demand(from.getString("format").equals(FORMAT), "format");
        List<Clause> clauses = clauses(from.getJsonArray("units"));
        ClauseHash root = Clause.root(clauses);
        demand(root.hex().equals(from.getString("root")), "root");
        Map<String, String> late = new TreeMap<>();
        JsonObject facts = from.getJsonObject("late");
        facts.keySet().forEach(name -> late.put(name, facts.getString(name)));
        demand(Typesetter.tidy(late).equals(late), "late");
        return new Wording(from.getString("language"), Typesetter.lines(clauses, late), root, json);
    }

    private static List<Clause> clauses(JsonArray units) {
        demand(units.size() <= MOST, "units");
        List<Clause> clauses = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int deepest = 0;
        for (JsonObject unit : units.getValuesAs(JsonObject.class)) {
            Clause clause = clause(unit);
            demand(ids.add(clause.unit()) && clause.depth() >= 0 && clause.depth() <= deepest, clause.unit());
            demand(clause.hash().hex().equals(unit.getString("hash")), clause.unit());
            demand(clause.texts().allMatch(text -> isCanonical(clause.unit(), text)), clause.unit());
            deepest = clause.depth() + 1;
            clauses.add(clause);
        }
        return clauses;
    }

    private static Clause clause(JsonObject from) {
        Unit unit = TreeJson.unit(from);
        demand(unit.children().isEmpty() && unit.heading() != null, unit.id());
        return new Clause(
                unit.id(), unit.kind(), from.getInt("depth"), from.getString("heading"), unit.text(), unit.table());
    }

    private static boolean isCanonical(String unit, String text) {
        return Legible.text(unit, text).equals(text)
                && Phrase.parse(unit, text).write(Phrase.Piece::toString).equals(text);
    }

    private static void demand(boolean holds, String where) {
        if (!holds) {
            throw new TextAltered(where);
        }
    }
}
