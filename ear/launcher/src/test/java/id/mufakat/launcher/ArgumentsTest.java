package id.mufakat.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void value_follows_or_is_attached() {
        assertThat(parse("--port", "81").find("--port")).contains("81");
        assertThat(parse("--port=82").find("--port")).contains("82");
    }

    @Test
    void flag_stands_alone() {
        assertThat(parse("--demo").has("--demo")).isTrue();
        assertThat(parse().has("--demo")).isFalse();
    }

    @Test
    void short_help_is_help() {
        assertThat(parse("-h").asksForHelp()).isTrue();
    }

    @Test
    void unknown_option_is_named() {
        assertThatThrownBy(() -> parse("--prot", "81"))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("--prot");
        assertThatThrownBy(() -> parse("--demo=yes")).isInstanceOf(CannotRun.class);
    }

    @Test
    void missing_value_is_named() {
        assertThatThrownBy(() -> parse("--port")).isInstanceOf(CannotRun.class).hasMessageContaining("--port needs");
    }

    private static Arguments parse(String... words) {
        return Arguments.parse(words, Set.of("--port"), Set.of("--demo"));
    }
}
