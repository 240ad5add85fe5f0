package id.mufakat.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptsTest {

    @ParameterizedTest
    @CsvSource({"0, PT0S", "4, PT0S", "5, PT1S", "6, PT2S", "10, PT32S", "14, PT8M32S", "15, PT15M", "2000000, PT15M"})
    void the_delay_doubles_up_to_a_quarter_of_an_hour(int failures, Duration delay) {
        assertThat(Attempts.delayAfter(failures)).isEqualTo(delay);
    }
}
