package id.mufakat.regulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One regulation, as the register knows it.
 *
 * @param kind a code of the register, such as {@code UU}
 * @param number as it is cited, such as {@code 7} or {@code 2}; of a joint decree the first of its numbers
 * @param title without the word before it ("tentang"); empty where nobody knew it
 * @param from the day it came into force; the first of that year where nobody knew the day
 * @param to the day from which it is not in force any more, the last of that year where nobody knew it; null while it is
 * @param successor what took its place, by {@link #key}; null for none, or none that is known
 * @param amendments what changed it, by {@link #key}, the latest last
 * @param source where the row was taken from
 * @param verified whether somebody has compared the row with the official gazette
 */
public record Regulation(
        String kind,
        String number,
        int year,
        String title,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String successor,
        List<String> amendments,
        String source,
        boolean verified) {

    public Regulation {
        amendments = List.copyOf(amendments);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(key(kind, number, year) + " ends before it begins");
        }
    }

    /** What it is called in the register, such as {@code UU 7/2017}. */
    public String key() {
        return key(kind, number, year);
    }

    static String key(String kind, String number, int year) {
        return kind + " " + number + "/" + year;
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
