package id.mufakat.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeBodiesTest {

    @Test
    void an_object_is_read() {
        assertThat(read("{\"reason\":\"Pasal 7 keliru\"}"))
                .hasValueSatisfying(body -> assertThat(body).containsKey("reason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "{", "{} {}", "{}x", "<a/>"})
    void what_is_no_object_is_the_callers_mistake(String body) {
        assertThat(read(body)).isEmpty();
    }

    @Test
    void what_is_nested_without_end_is_the_callers_mistake_too() {
        String nested = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(read(nested)).isEmpty();
    }

    private static Optional<JsonObject> read(String body) {
        return WholeBodies.object(body.getBytes(StandardCharsets.UTF_8));
    }
}
