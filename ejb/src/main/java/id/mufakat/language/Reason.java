package id.mufakat.language;

import id.mufakat.Malformed;
import org.jspecify.annotations.Nullable;

/** Why somebody returns a text, or takes a number out of use: in their own words and lines, read by all sides. */
public record Reason(String text) {

    private static final int LONGEST = 2_000;

    /**
     * @throws Malformed if nothing is said, or more than fits
     * @throws IllegibleCharacter if a character may not stand there
     */
    public static Reason of(@Nullable String raw) {
        return of("reason", raw);
    }

    /** As {@link #of(String)}, where the field is called otherwise. */
    public static Reason of(String field, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            throw new Malformed(field, "required");
        }
        if (raw.length() > LONGEST) {
            throw new Malformed(field, "too-long");
        }
        return new Reason(Legible.lines(field, raw));
    }
}
