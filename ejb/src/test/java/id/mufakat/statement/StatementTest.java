package id.mufakat.statement;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.certificate.Seal;
import id.mufakat.text.Clause;
import id.mufakat.text.Table;
import id.mufakat.text.Unit;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The vectors were made by a second program, written from the specification alone. */
class StatementTest {

    private static final Instant NOON = Instant.parse("2026-05-08T04:00:00Z");

    @TestFactory
    Stream<DynamicTest> what_is_sealed_is_what_the_page_specifies() throws IOException {
        try (InputStream in = StatementTest.class.getResourceAsStream("vectors.json");
                JsonReader reader = Json.createReader(Objects.requireNonNull(in))) {
            return reader.readObject().getJsonArray("statements").getValuesAs(JsonObject.class).stream()
                    .map(vector -> DynamicTest.dynamicTest(vector.getString("name"), () -> assertThat(
                                    statement(vector).content())
                            .isEqualTo(withoutSeal(vector.getString("file")))));
        }
    }

    @Test
    void the_seal_stands_on_the_last_line_over_all_before_it() {
        Statement statement = new Statement("K7", Version.NONE, version(1, clause("a", 0, "satu")));
        Seal seal = content -> {
            assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo(statement.content());
            return new byte[] {1, 2, 3};
        };

        String file = new String(statement.sealed(seal), StandardCharsets.UTF_8);

        assertThat(file)
                .isEqualTo(statement.content() + "\"seal\":\""
                        + Base64.getEncoder().encodeToString(new byte[] {1, 2, 3}) + "\"}\n");
    }

    @Test
    void what_was_not_touched_is_not_named() {
        Version before = version(1, clause("a", 0, "satu"), clause("b", 0, "dua"), clause("c", 0, "tiga"));
        Version after = version(2, clause("a", 0, "satu"), clause("d", 0, "baru"), clause("c", 0, "lain"));

        Statement statement = new Statement("K7", before, after);

        assertThat(statement.changed()).extracting(Statement.Change::unit).containsExactly("d", "c", "b");
        assertThat(statement.moved()).isEmpty();
    }

    @Test
    void moving_one_unit_past_many_is_one_move() {
        Clause[] many =
                Stream.of("a", "b", "c", "d", "e").map(id -> clause(id, 0, id)).toArray(Clause[]::new);

        assertThat(moved(many, List.of(1, 2, 3, 4, 0))).containsExactly("a");
        assertThat(moved(many, List.of(4, 0, 1, 2, 3))).containsExactly("e");
        assertThat(moved(many, List.of(0, 1, 2, 3, 4))).isEmpty();
        assertThat(moved(many, List.of(4, 3, 2, 1, 0))).hasSize(4);
    }

    @Test
    void a_unit_under_another_one_has_moved_though_it_stands_in_the_same_order() {
        Version before = version(1, clause("a", 0, "a"), clause("b", 0, "b"), clause("b-one", 1, "x"));
        Version lost = version(2, clause("a", 0, "a"), clause("b-one", 1, "x"));
        Version risen = version(2, clause("a", 0, "a"), clause("b", 0, "b"), clause("b-one", 0, "x"));

        assertThat(new Statement("K7", before, lost).moved()).containsExactly("b-one");
        assertThat(new Statement("K7", before, risen).moved()).containsExactly("b-one");
    }

    private static List<String> moved(Clause[] many, List<Integer> order) {
        return new Statement(
                        "K7",
                        version(1, many),
                        version(2, order.stream().map(at -> many[at]).toArray(Clause[]::new)))
                .moved();
    }

    private static String withoutSeal(String file) {
        return file.substring(0, file.lastIndexOf('\n', file.length() - 2) + 1);
    }

    private static Version version(int number, Clause... clauses) {
        return new Version(number, "Bawaslu", NOON, List.of(clauses));
    }

    private static Clause clause(String id, int depth, String text) {
        return new Clause(id, Unit.Kind.PARAGRAPH, depth, "", text, null);
    }

    private static Statement statement(JsonObject vector) {
        return new Statement(
                vector.getString("agreement"),
                version(vector.getJsonObject("from")),
                version(vector.getJsonObject("to")));
    }

    private static Version version(JsonObject written) {
        List<Clause> clauses = written.getJsonArray("units").getValuesAs(StatementTest::read);
        return written.getInt("number") == 0
                ? Version.NONE
                : new Version(
                        written.getInt("number"),
                        written.getString("side"),
                        Instant.parse(written.getString("at")),
                        clauses);
    }

    private static Clause read(JsonObject unit) {
        Table table = unit.containsKey("rows")
                ? new Table(
                        cells(unit.getJsonArray("head")),
                        unit.getJsonArray("rows").getValuesAs((JsonArray row) -> cells(row)))
                : null;
        return new Clause(
                unit.getString("id"),
                Unit.Kind.valueOf(unit.getString("kind")),
                unit.getInt("depth"),
                unit.getString("heading"),
                unit.getString("text"),
                table);
    }

    private static List<String> cells(JsonArray row) {
        return row.getValuesAs(JsonString::getString);
    }
}
