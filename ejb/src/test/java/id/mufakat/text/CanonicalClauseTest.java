package id.mufakat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.language.IllegibleCharacter;
import id.mufakat.language.Legible;
import id.mufakat.wording.Line;
import id.mufakat.wording.Typesetter;
import id.mufakat.wording.Wording;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The vectors were made by a second program, written from the specification alone. */
class CanonicalClauseTest {

    private static final JsonObject VECTORS = SampleTexts.object(read());

    private final Typesetter typesetter = new Typesetter();

    @TestFactory
    Stream<DynamicTest> documents() {
        return VECTORS.getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                .map(vector -> DynamicTest.dynamicTest(vector.getString("name"), () -> agrees(vector)));
    }

    @TestFactory
    Stream<DynamicTest> refused() {
        return VECTORS.getJsonArray("refused").getValuesAs(JsonObject.class).stream()
                .map(vector -> DynamicTest.dynamicTest(vector.getString("character"), () -> assertThatThrownBy(
                                () -> Legible.text("text", vector.getString("text")))
                        .isInstanceOfSatisfying(IllegibleCharacter.class, refusal -> assertThat(refusal.getMessage())
                                .startsWith("text: " + vector.getString("character"))
                                .endsWith(" at " + vector.getInt("position")))));
    }

    @Test
    void late_facts_change_no_hash() {
        List<String> roots = VECTORS.getJsonArray("documents")
                .getValuesAs((JsonObject document) ->
                        document.getJsonObject("embedded").getString("root"));

        assertThat(roots).hasSize(2);
        assertThat(roots.get(0)).isEqualTo(roots.get(1));
    }

    private void agrees(JsonObject vector) {
        Tree tree = Tree.parse(vector.getJsonObject("tree").toString());
        Map<String, String> facts = new LinkedHashMap<>();
        JsonObject given = vector.getJsonObject("facts");
        given.keySet().forEach(name -> facts.put(name, given.getString(name)));

        Wording wording = typesetter.set(tree, facts);

        assertThat(typesetter.clauses(tree, facts).get(0).written()).isEqualTo(vector.getString("written"));
        assertThat(SampleTexts.object(wording.embedded())).isEqualTo(vector.getJsonObject("embedded"));
        assertThat(wording.root().hex())
                .isEqualTo(vector.getJsonObject("embedded").getString("root"));
        assertThat(lines(wording).build()).isEqualTo(vector.getJsonArray("lines"));
    }

    private static JsonArrayBuilder lines(Wording wording) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (Line line : wording.lines()) {
            JsonObjectBuilder out = Json.createObjectBuilder()
                    .add("label", line.label())
                    .add("heading", Objects.requireNonNullElse(line.heading(), ""))
                    .add("text", line.text());
            Table table = line.table();
            if (table != null) {
                out.add("head", Json.createArrayBuilder(table.head())).add("rows", TreeJson.rows(table.rows()));
            }
            lines.add(out);
        }
        return lines;
    }

    private static String read() {
        try (InputStream in = CanonicalClauseTest.class.getResourceAsStream("vectors.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
