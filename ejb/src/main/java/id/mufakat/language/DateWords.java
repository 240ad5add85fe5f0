package id.mufakat.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Dates as Indonesian documents write them; not taken from the platform's locale data, whose spelling changes between
 * releases while signed text must not.
 */
public final class DateWords {

    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    private static final List<String> MONTHS = List.of(
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

    private DateWords() {}

    public static String weekday(LocalDate date) {
        return DAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    public static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    /** Such as {@code 8 Mei 2024}. */
    public static String written(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    /** Such as {@code 08-05-2024}. */
    public static String figures(LocalDate date) {
        return String.format(Locale.ROOT, "%02d-%02d-%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
