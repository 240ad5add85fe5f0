package id.mufakat.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerOutputTest {

    private final ServerOutput output = new ServerOutput();

    @Test
    void people_and_token_are_kept_for_the_console_only() {
        assertThat(output.isForOurEyes("MUFAKAT CAST {\"name\":\"A\"}")).isTrue();
        assertThat(output.isForOurEyes("12:00:01 INFO MUFAKAT SETUP abc ")).isTrue();

        assertThat(output.cast()).containsExactly("{\"name\":\"A\"}");
        assertThat(output.setup()).contains("abc");
    }

    @Test
    void other_lines_go_to_the_log() {
        assertThat(output.isForOurEyes("OpenJDK 64-Bit Server VM warning: something"))
                .isFalse();
        assertThat(output.setup()).isEmpty();
    }
}
