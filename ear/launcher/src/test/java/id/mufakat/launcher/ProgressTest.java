package id.mufakat.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void plain_lines_carry_no_control_characters() {
        try (Progress.Step step = progress(false).begin("Database")) {
            step.note("unpacking");
            step.done("PostgreSQL 18");
        }

        assertThat(text()).matches("Database \\.\\.\\.\\RDatabase +PostgreSQL 18 +\\d+\\.\\d s\\R");
    }

    @Test
    void step_that_was_not_done_has_failed() {
        progress(false).begin("Server").close();

        assertThat(text()).contains("Server: failed");
    }

    @Test
    void terminal_gets_one_line_per_step_in_the_end() {
        try (Progress.Step step = progress(true).begin("Server")) {
            step.done("up");
        }

        assertThat(text()).contains("\u2714").endsWith("s\n");
    }

    private Progress progress(boolean terminal) {
        return new Progress(new PrintStream(written, true, StandardCharsets.UTF_8), terminal);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
