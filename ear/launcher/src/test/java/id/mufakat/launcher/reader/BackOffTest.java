package id.mufakat.launcher.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff pauses = new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(5));

    @Test
    void pauses_double_up_to_the_longest() {
        assertThat(new long[] {next(), next(), next(), next(), next()}).containsExactly(1, 2, 4, 5, 5);
    }

    @Test
    void steady_run_begins_anew() {
        next();
        next();

        pauses.reset();

        assertThat(next()).isEqualTo(1);
    }

    private long next() {
        return pauses.take().toSeconds();
    }
}
