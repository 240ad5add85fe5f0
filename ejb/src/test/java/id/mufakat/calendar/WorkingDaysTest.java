package id.mufakat.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private final WorkingDays days = new WorkingDays();

    @Test
    void half_a_year_before_the_list_of_holidays_ends_it_says_so() {
        LocalDate end = days.knownUntil();

        assertThat(end).hasMonth(java.time.Month.DECEMBER).hasDayOfMonth(31);
        assertThat(days.isOpen(LocalDate.of(end.getYear(), 8, 17))).isFalse();
        assertThat(days.isRunningOut(end.minusMonths(6))).isFalse();
        assertThat(days.isRunningOut(end.minusMonths(6).plusDays(1))).isTrue();
        assertThat(days.isRunningOut(end.plusYears(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-08, true",
        "2024-05-09, false", // Ascension
        "2024-05-10, false", // collective leave
        "2024-05-11, false", // Saturday
        "2024-11-27, false", // the regional elections
        "2025-08-18, false", // collective leave by amendment
        "2026-03-18, false",
        "2026-03-25, true",
        "2026-12-24, false",
        "2031-08-17, false", // beyond the table, a fixed date
        "2032-08-17, false",
        "2032-08-18, true"
    })
    void knows_when_offices_are_open(LocalDate day, boolean open) {
        assertThat(days.isOpen(day)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        // Wednesday before the long Ascension weekend of 2024: the next open day is Monday the 13th.
        "1, 2024-05-08T02:00:00Z, Asia/Makassar, 2024-05-13T02:00:00Z",
        "5, 2024-05-08T02:00:00Z, Asia/Makassar, 2024-05-17T02:00:00Z",
        "0, 2024-05-09T02:00:00Z, Asia/Makassar, 2024-05-09T02:00:00Z",
        // 23:30 UTC on Friday is Saturday morning in all three zones.
        "1, 2024-07-05T23:30:00Z, Asia/Jakarta, 2024-07-07T23:30:00Z",
        // 16:30 UTC on Thursday: still Thursday evening in Jakarta, Friday in Makassar and Jayapura.
        "1, 2024-07-04T16:30:00Z, Asia/Jakarta, 2024-07-05T16:30:00Z",
        "1, 2024-07-04T16:30:00Z, Asia/Makassar, 2024-07-07T16:30:00Z",
        "1, 2024-07-04T16:30:00Z, Asia/Jayapura, 2024-07-07T16:30:00Z",
        // The end of a year, over Christmas leave and New Year.
        "3, 2025-12-24T03:00:00Z, Asia/Jakarta, 2025-12-31T03:00:00Z",
        "4, 2025-12-24T03:00:00Z, Asia/Jakarta, 2026-01-02T03:00:00Z"
    })
    void counts_open_days_in_the_zone_of_the_agency(int count, Instant from, ZoneId zone, Instant expected) {
        assertThat(days.plus(count, from, zone)).isEqualTo(expected);
    }

    @Test
    void adding_days_one_by_one_comes_to_the_same() {
        Instant start = Instant.parse("2026-01-01T01:00:00Z");
        Instant stepwise =
                IntStream.range(0, 200).boxed().reduce(start, (at, i) -> days.plus(1, at, WITA), (a, b) -> b);

        assertThat(days.plus(200, start, WITA)).isEqualTo(stepwise);
    }

    @Test
    void the_table_knows_each_year_it_promises() {
        assertThat(IntStream.rangeClosed(2024, 2026).mapToLong(this::openDays)).containsExactly(238L, 237L, 240L);
    }

    @Test
    void never_counts_backwards() {
        assertThatThrownBy(() -> days.plus(-1, Instant.EPOCH, WITA)).isInstanceOf(IllegalArgumentException.class);
    }

    private long openDays(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1)).filter(days::isOpen).count();
    }
}
