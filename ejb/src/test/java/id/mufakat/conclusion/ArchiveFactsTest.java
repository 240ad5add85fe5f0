package id.mufakat.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveFactsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-08, 3, 2029-05-07",
        "2025-12-31, 1, 2026-12-30",
        "2026-01-01, 1, 2026-12-31",
        "2024-03-01, 3, 2027-02-28",
        "2023-03-01, 1, 2024-02-29",
        "2024-02-29, 4, 2028-02-28",
        "2024-02-29, 3, 2027-02-28"
    })
    void a_term_of_years_ends_before_its_first_date_comes_again(LocalDate first, int years, LocalDate last) {
        assertThat(ArchiveFacts.lastDay(first, years)).isEqualTo(last);
    }
}
