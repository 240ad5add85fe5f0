package id.mufakat.language;

import id.mufakat.Malformed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody wrote into a field, in the one form in which it is kept; see {@link Legible}. */
public final class Written {

    private static final LocalDate EARLIEST = LocalDate.of(1945, 8, 17);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Written() {}

    /** @throws Malformed if nothing is there, or more than fits */
    public static String required(String field, @Nullable String raw, int longest) {
        String text = optional(field, raw, longest);
        if (text.isEmpty()) {
            throw new Malformed(field, "required");
        }
        return text;
    }

    /** Empty for null. */
    public static String optional(String field, @Nullable String raw, int longest) {
        String text = raw == null ? "" : Legible.text(field, raw);
        if (text.length() > longest) {
            throw new Malformed(field, "too-long");
        }
        return text;
    }

    /** A day that a decree or a mandate can name. */
    public static LocalDate day(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw new Malformed(field, "required");
        }
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new Malformed(field, "out-of-range");
        }
        return day;
    }
}
