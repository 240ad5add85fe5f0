package id.mufakat.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EndingTest {

    private static final int SIGNALLED = 128;
    private static final int KILL = 9;

    @Test
    void process_that_listens_ends_as_it_likes() throws IOException, InterruptedException {
        Process process = started("trap 'exit 7' INT; echo up; while read line; do :; done");

        new Ending(Signal.INT, Duration.ofSeconds(20), Signal.KILL).end(process.toHandle());

        assertThat(process.waitFor()).isEqualTo(7);
    }

    @Test
    void process_that_does_not_listen_is_forced() throws IOException, InterruptedException {
        Process process = started("trap '' TERM; echo up; while read line; do :; done");

        new Ending(Signal.TERM, Duration.ofMillis(200), Signal.KILL).end(process.toHandle());

        assertThat(process.waitFor()).isEqualTo(SIGNALLED + KILL);
    }

    /** Answers once the script has set its traps. */
    private static Process started(String script) throws IOException {
        Process process = new ProcessBuilder("bash", "-c", script).start();
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        return process;
    }
}
