package id.mufakat.reader.statement;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.statement.Statement;
import id.mufakat.statement.Version;
import id.mufakat.text.Clause;
import id.mufakat.text.Tree;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of a statement alone, without its seal. */
class StatementProofTest {

    private static final Instant NOON = Instant.parse("2026-05-08T04:00:00Z");

    /** Two articles, the first with two paragraphs; then one is reworded, one gone, one new and the articles changed places. */
    private static final String FILE = StatementFile.text();

    static List<byte[]> vectors() {
        return StatementVectors.files();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void what_a_second_program_wrote_from_the_page_holds(byte[] file) {
        Claims claims = StatementProof.check(file);

        assertThat(claims.problem()).isEmpty();
        assertThat(claims.sound()).isTrue();
        assertThat(claims.agreement()).isEqualTo("K7M2PX");
    }

    @Test
    void whatever_two_sides_do_to_a_text_the_statement_holds_and_names_exactly_that() {
        for (long seed = 0; seed < 300; seed++) {
            Texts texts = new Texts(seed);
            Tree tree = texts.tree(4 + (int) (seed % 40));
            List<Clause> before = texts.clauses(tree);
            List<Clause> after = texts.clauses(texts.edit(tree, 9));

            Claims claims = check(statement(before, after));

            assertThat(claims.problem()).as("seed " + seed).isEmpty();
            assertThat(claims.changed()).as("seed " + seed).isEqualTo(differences(before, after));
            assertThat(claims.to().root()).isEqualTo(Clause.root(after).hex());
        }
    }

    @Test
    void a_list_of_changes_short_of_one_or_with_one_too_many_does_not_hold() {
        for (long seed = 0; seed < 60; seed++) {
            Texts texts = new Texts(seed);
            Tree tree = texts.tree(12);
            String file = file(statement(texts.clauses(tree), texts.clauses(texts.edit(tree, 9))));
            for (String list : List.of("changed", "moved")) {
                for (String other : others(file, list)) {
                    assertThat(check(other).sound()).as(seed + " " + other).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mufakat-statement-1 | mufakat-statement-2 | an unknown format",
                "\"K7\" | \"\" | no agreement is named",
                "\"K7\" | 7 | no text in agreement",
                "\"agreement\":\"K7\" | \"agreement\":\"K7\",\"agreement\":\"K8\" | not JSON as it must be",
                "\"agreement\":\"K7\" | \"agreement\":\"K7\",\"note\":\"\" | members missing or unknown",
                "\"moved\": | \"moved\":[],\"move\": | members missing or unknown",
                "\"version\":1 | \"version\":2 | the versions are in no order",
                "\"version\":1 | \"version\":1.0 | no number",
                "\"version\":1 | \"version\":-1 | no number",
                "\"version\":1 | \"version\":0 | members missing or unknown",
                "T04:00:00Z | T04:00:00.000Z | no moment in at",
                "T04:00:00Z | T25:00:00Z | no moment in at",
                "text Satu. | text Sbtu. | unit one-a does not have its hash",
                "text Satu. | text Satu\u202e. | unit one-a does not have its hash",
                "[0,\"one\", | [0,\"two\", | unit two stands twice",
                "[0,\"one\", | [1,\"one\", | unit one hangs in the air",
                "[0,\"one\", | [0.0,\"one\", | a unit that is no unit",
                "[0,\"one\", | [0,\"One\", | a unit that is no unit",
                "\"before\": | \"after\": | not JSON as it must be",
                "{\"unit\":\"one-a\" | {\"unit\":\"one-z\" | a changed unit stands in no version",
                "{\"unit\":\"one-a\" | {\"unit\":\"two\" | unit two is listed and did not change"
            })
    void a_forged_statement_is_refused_for_its_reason(String words, String others, String problem) {
        assertThat(FILE).contains(words);

        assertThat(check(FILE.replaceFirst(java.util.regex.Pattern.quote(words), quoted(others)))
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void forged_lists_of_units_are_refused_for_their_reason() {
        Map<Function<String, String>, String> forged = Map.of(
                StatementFile::withoutFirstChange,
                "changed and is not listed",
                StatementFile::withSwappedRoots,
                "a root does not follow from its units",
                StatementFile::withReorderedUnits,
                "a root does not follow from its units",
                StatementFile::withoutMoves,
                "units moved that are not named",
                StatementFile::withAnotherMove,
                "units are named that did not move",
                file -> file + " {}",
                "not JSON as it must be",
                file -> file.substring(0, file.length() / 2),
                "not JSON as it must be",
                file -> "[".repeat(1000) + file,
                "not JSON as it must be",
                file -> "\ufeff" + file,
                "not JSON as it must be");

        forged.forEach((forging, problem) ->
                assertThat(check(forging.apply(FILE)).problem()).contains(problem));
    }

    @Test
    void words_that_hash_right_but_are_no_canonical_clause_are_refused() {
        for (String text : List.of("Sa\u202etu.", "Satu. ", "Satu.\nrow x", "e\u0301", "{{x", "Sa\u0430tu")) {
            Clause hidden = StatementFile.clause("one-a", 0, text);

            assertThat(check(statement(List.of(), List.of(hidden))).problem())
                    .as(text)
                    .isNotEmpty()
                    .doesNotContain("hash");
        }
        Clause other = StatementFile.clause("one-a", 0, "Satu.");
        String file = file(statement(List.of(), List.of(other)));
        String hash = other.hash().hex();
        Clause liar = StatementFile.clause("one-b", 0, "Satu.");
        String lying = file.replace("unit one-a", "unit one-b")
                .replace(hash, liar.hash().hex())
                .replace(Clause.root(List.of(other)).hex(), StatementFile.root("0 one-a " + liar.hash()));
        assertThat(check(lying).problem()).isEqualTo("the words of unit one-a are another unit's");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
        file[FILE.indexOf("Satu")] = (byte) 0xff;

        assertThat(StatementProof.check(file).problem()).isEqualTo("not in UTF-8");
        assertThat(StatementProof.check(FILE.getBytes(StandardCharsets.UTF_16LE))
                        .sound())
                .isFalse();
        assertThat(StatementProof.check(new byte[17 * 1024 * 1024]).problem()).isEqualTo("longer than any statement");
    }

    private static String quoted(String words) {
        return java.util.regex.Matcher.quoteReplacement(words);
    }

    private static List<String> others(String file, String list) {
        return StatementFile.withListOtherwise(file, list);
    }

    private static long differences(List<Clause> before, List<Clause> after) {
        Map<String, String> old = hashes(before);
        Map<String, String> now = hashes(after);
        List<String> all = new ArrayList<>(old.keySet());
        now.keySet().stream().filter(id -> !old.containsKey(id)).forEach(all::add);
        return all.stream()
                .filter(id -> !old.getOrDefault(id, "").equals(now.getOrDefault(id, "")))
                .count();
    }

    private static Map<String, String> hashes(List<Clause> clauses) {
        return clauses.stream()
                .collect(Collectors.toMap(Clause::unit, clause -> clause.hash().hex()));
    }

    private static Statement statement(List<Clause> before, List<Clause> after) {
        Version from = before.isEmpty() ? Version.NONE : new Version(1, "Satu", NOON, before);
        return new Statement("K7", from, new Version(2, "Dua", NOON, after));
    }

    private static String file(Statement statement) {
        return new String(statement.sealed(content -> new byte[3]), StandardCharsets.UTF_8);
    }

    private static Claims check(Statement statement) {
        return check(file(statement));
    }

    private static Claims check(String file) {
        return StatementProof.check(file.getBytes(StandardCharsets.UTF_8));
    }
}
