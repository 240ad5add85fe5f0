package id.mufakat.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.register.NumberPattern.Marks;
import id.mufakat.register.NumberPattern.Place;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPatternTest {

    private static final LocalDate EIGHTH_OF_MAY = LocalDate.of(2024, 5, 8);

    private static final Marks MARKS = new Marks("R", "HK.02", "K.BA-03");

    @ParameterizedTest
    @CsvSource({
        "{seq:3}/HM.02.00/K.BA-03/{MM}/{YYYY}, 1, 0, 001/HM.02.00/K.BA-03/05/2024",
        "{seq}/HK.02.00/K.GO-06/{MM}/{YYYY}, 12, 0, 12/HK.02.00/K.GO-06/05/2024",
        "100.3.7.1/{seq:4}/BKPSDM/{YYYY}, 7, 0, 100.3.7.1/0007/BKPSDM/2024",
        "{seq:2}/NK/{ROMAN}/{YYYY}, 104, 0, 104/NK/V/2024",
        "800-{seq} Tahun {YYYY}, 5474, 0, 800-5474 Tahun 2024",
        "{seq}{sub}/PM.01/K.1/{MM}/{YYYY}, 1447, 1, 1447.1/PM.01/K.1/05/2024",
        "{seq}{sub}/PM.01/K.1/{MM}/{YYYY}, 1447, 0, 1447/PM.01/K.1/05/2024",
        "{seq:4}/PM.01/{YYYY}, 47, 12, 0047.12/PM.01/2024",
        "{security}{seq:3}{sub}/{klasifikasi}/{kodeJabatan}/{MM}/{YYYY}, 9, 0, R-009/HK.02/K.BA-03/05/2024"
    })
    void writes_the_numbers_that_agencies_write(String pattern, int sequence, int sub, String expected) {
        assertThat(new NumberPattern(pattern).write(new Place(sequence, sub), EIGHTH_OF_MAY, MARKS))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                        | needs-seq-and-year",
                "NK/{YYYY}                 | needs-seq-and-year",
                "{seq}/NK                  | needs-seq-and-year",
                "{sub}/{YYYY}              | needs-seq-and-year",
                "{seq}/{YY}/{YYYY}         | not-a-number-pattern",
                "'{seq}/{YYYY}\n'          | needs-seq-and-year",
                "{seq}/{{YYYY}}            | not-a-number-pattern",
                "{seq}/{sub}/{YYYY}        | sub-follows-seq",
                "{seq}{sub}{sub}/{YYYY}    | sub-follows-seq",
                "{seq}/{security}{YYYY}    | security-comes-first",
                "{security}{security}{seq}/{YYYY} | security-comes-first"
            })
    void refuses_what_would_not_number_and_says_why(String pattern, String reason) {
        assertThatThrownBy(() -> new NumberPattern(pattern))
                .isInstanceOf(Malformed.class)
                .hasMessage("pattern: " + reason);
    }

    @Test
    void refuses_a_pattern_that_no_page_can_print() {
        assertThatThrownBy(() -> new NumberPattern("{seq}/{YYYY}/" + "x".repeat(80)))
                .isInstanceOf(Malformed.class);
    }
}
