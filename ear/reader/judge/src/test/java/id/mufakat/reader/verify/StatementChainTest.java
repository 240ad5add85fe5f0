package id.mufakat.reader.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements that are genuine by themselves, put together. */
class StatementChainTest {

    private static final Finding FIRST = statement("K7", 0, 1);
    private static final Finding SECOND = statement("K7", 1, 2);
    private static final Finding THIRD = statement("K7", 2, 3);

    @Test
    void statements_that_follow_one_another_stand_in_any_order_and_more_than_once() {
        assertThat(words(THIRD, FIRST, statement("K8", 6, 7), SECOND, copy(FIRST), copy(SECOND)))
                .containsOnly("genuine");
        assertThat(words(SECOND, THIRD)).containsOnly("genuine");
    }

    @Test
    void a_statement_that_begins_where_none_ends_cannot_be_told() {
        assertThat(words(FIRST, THIRD)).containsExactly("genuine", "unverifiable chain-missing");
        assertThat(words(FIRST, statement("K8", 1, 2), THIRD))
                .containsExactly("genuine", "genuine", "unverifiable chain-missing");
    }

    @Test
    void numbers_that_were_taken_back_are_left_out() {
        assertThat(words(FIRST, statement("K7", 1, 4), statement("K7", 4, 7))).containsOnly("genuine");
    }

    @Test
    void no_version_is_left_or_reached_in_two_ways() {
        Finding past = statement("K7", 1, 3);

        assertThat(words(FIRST, SECOND, past))
                .containsExactly("genuine", "changed chain-contradicted", "changed chain-contradicted");
        assertThat(words(SECOND, THIRD, past)).containsOnly("changed chain-contradicted");
        assertThat(words(THIRD, past)).containsOnly("changed chain-contradicted");
    }

    @Test
    void no_version_is_another_one_elsewhere() {
        Finding other = statement("K7", 1, 2);
        ((ObjectNode) other.judged().at("/statement/to")).put("root", "another");
        Finding later = statement("K7", 1, 2);
        ((ObjectNode) later.judged().at("/statement/from")).put("at", "another");

        assertThat(words(other, THIRD)).containsOnly("changed chain-contradicted");
        assertThat(words(FIRST, later)).containsOnly("changed chain-contradicted");
        assertThat(words(SECOND, other)).containsOnly("changed chain-contradicted");
    }

    @Test
    void what_is_not_genuine_says_nothing_of_the_others() {
        Finding forged = statement("K7", 1, 3).with(Verdict.FOREIGN_INTACT, Reason.SEAL_UNTRUSTED);

        assertThat(words(FIRST, SECOND, forged)).containsExactly("genuine", "genuine", "foreign-intact seal-untrusted");
    }

    private static List<String> words(Finding... findings) {
        return new StatementChain(List.of(findings))
                .judged().stream()
                        .map(each -> Stream.concat(Stream.of(each.verdict().word()), each.reasons().stream())
                                .reduce((one, next) -> one + " " + next)
                                .orElseThrow())
                        .toList();
    }

    private static Finding statement(String agreement, int from, int to) {
        ObjectNode judged = JsonNodeFactory.instance.objectNode();
        ObjectNode statement = judged.putObject("statement").put("agreement", agreement);
        statement.putObject("from").put("version", from).put("at", "at " + from).put("root", "root " + from);
        statement.putObject("to").put("version", to).put("at", "at " + to).put("root", "root " + to);
        return new Finding(Path.of("statement.json"), Verdict.GENUINE, List.of(), List.of(), judged);
    }

    private static Finding copy(Finding of) {
        return new Finding(
                of.file(),
                of.verdict(),
                of.reasons(),
                of.sentences(),
                of.judged().deepCopy());
    }
}
