package id.mufakat.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

    private static final LocalDate EIGHTH_OF_MAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @CsvSource({
        "{seq:3}/HM.02.00/K.BA-03/{MM}/{YYYY}, 1, 001/HM.02.00/K.BA-03/05/2024",
        "{seq}/HK.02.00/K.GO-06/{MM}/{YYYY}, 12, 12/HK.02.00/K.GO-06/05/2024",
        "100.3.7.1/{seq:4}/BKPSDM/{YYYY}, 7, 100.3.7.1/0007/BKPSDM/2024",
        "{seq:2}/NK/{ROMAN}/{YYYY}, 104, 104/NK/V/2024",
        "800-{seq} Tahun {YYYY}, 5474, 800-5474 Tahun 2024"
    })
    void writes_the_numbers_that_agencies_write(String pattern, int sequence, String expected) {
        assertThat(new NumberPattern(pattern).write(sequence, EIGHTH_OF_MAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NK/{YYYY}", "{seq}/NK", "{seq}/{YY}/{YYYY}", "{seq}/{YYYY}\n", "{seq}/{{YYYY}}"})
    void refuses_what_would_not_number(String pattern) {
        assertThatThrownBy(() -> new NumberPattern(pattern)).isInstanceOf(Malformed.class);
    }

    @Test
    void refuses_a_pattern_that_no_page_can_print() {
        assertThatThrownBy(() -> new NumberPattern("{seq}/{YYYY}/" + "x".repeat(80)))
                .isInstanceOf(Malformed.class);
    }
}
