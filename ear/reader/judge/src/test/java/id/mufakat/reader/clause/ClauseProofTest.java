package id.mufakat.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two implementations of one page must agree on its test vectors. */
class ClauseProofTest {

    static final Path VECTORS = Path.of("../../../ejb/src/test/resources/id/mufakat/text/vectors.json");

    static Stream<JsonNode> vectors() throws IOException {
        JsonNode documents = new ObjectMapper().readTree(VECTORS.toFile()).path("documents");
        return StreamSupport.stream(documents.spliterator(), false).map(each -> each.path("embedded"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_root_is_recomputed(JsonNode embedded) {
        Clauses clauses = check(embedded.toString());

        assertThat(clauses.problem()).isEmpty();
        assertThat(clauses.sound()).isTrue();
        assertThat(clauses.root()).isEqualTo(embedded.path("root").asText());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void one_changed_letter_is_found(JsonNode embedded) {
        String text = embedded.toString();
        int at = text.indexOf("\"text\":\"") + 9;

        for (String changed : new String[] {
            text.substring(0, at) + "\u00e9" + text.substring(at),
            text.replaceFirst("\"depth\":0", "\"depth\":2"),
            text.replaceFirst("\"kind\":\"[A-Z_]+\"", "\"kind\":\"SPELL\""),
            text.replaceFirst("\"root\":\"..", "\"root\":\"zz"),
            text.replace("mufakat-text-1", "mufakat-text-2"),
            text.substring(0, text.length() - 1) + ",\"root\":\"\"}",
            text + "{}"
        }) {
            assertThat(check(changed).sound()).isFalse();
        }
    }

    @Test
    void what_only_looks_alike_is_not_canonical() {
        for (String text :
                new String[] {"Pas\u0430l", "a\u200bb", "a  b", " a", "a\\nb", "e\u0301", "{{x", "{{ x }}", "{{x|eval}}"
                }) {
            assertThat(check(oneClause(text)).problem()).isNotEmpty().doesNotContain("hash");
        }
        assertThat(check(oneClause("{{tanggal|hari}} {{ref:pasal-1}} {{nomor.pihakKesatu}}"))
                        .problem())
                .contains("hash");
    }

    @Test
    void deep_and_odd_json_is_only_unsound() {
        assertThat(check("[".repeat(100_000)).sound()).isFalse();
        assertThat(check("null").sound()).isFalse();
        assertThat(check("").sound()).isFalse();
        assertThat(check("{\"format\":\"mufakat-text-1\",\"units\":[1]}").sound())
                .isFalse();
    }

    private static String oneClause(String text) {
        return "{\"format\":\"mufakat-text-1\",\"units\":[{\"id\":\"a\",\"kind\":\"TITLE\",\"depth\":0,\"heading\":\"\","
                + "\"text\":\"" + text + "\",\"hash\":\"\"}],\"root\":\"\"}";
    }

    private static Clauses check(String content) {
        return ClauseProof.check(content.getBytes(StandardCharsets.UTF_8));
    }
}
