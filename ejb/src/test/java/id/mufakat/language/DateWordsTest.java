package id.mufakat.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-08, Rabu, 8 Mei 2024, 08-05-2024",
        "2024-09-17, Selasa, 17 September 2024, 17-09-2024",
        "2022-06-16, Kamis, 16 Juni 2022, 16-06-2022",
        "2024-06-14, Jumat, 14 Juni 2024, 14-06-2024",
        "2024-02-14, Rabu, 14 Februari 2024, 14-02-2024",
        "2024-11-27, Rabu, 27 November 2024, 27-11-2024",
        "1945-08-17, Jumat, 17 Agustus 1945, 17-08-1945",
        "2024-02-29, Kamis, 29 Februari 2024, 29-02-2024",
        "2026-11-22, Minggu, 22 November 2026, 22-11-2026"
    })
    void writes(LocalDate date, String weekday, String written, String figures) {
        assertThat(DateWords.weekday(date)).isEqualTo(weekday);
        assertThat(DateWords.written(date)).isEqualTo(written);
        assertThat(DateWords.figures(date)).isEqualTo(figures);
    }

    @Test
    void knows_all_months() {
        assertThat(Stream.of(Month.values()).map(month -> DateWords.month(LocalDate.of(2024, month, 1))))
                .containsExactly(
                        "Januari",
                        "Februari",
                        "Maret",
                        "April",
                        "Mei",
                        "Juni",
                        "Juli",
                        "Agustus",
                        "September",
                        "Oktober",
                        "November",
                        "Desember");
    }
}
