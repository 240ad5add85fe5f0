package id.mufakat.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text that names a regulation.
 *
 * @param kind a code of the register; null for a kind that it does not have
 * @param spelled as it is written, up to the year
 * @param title as it is written behind "tentang", or null if none is
 * @param within whether it only says how another one came about: named in the title of another, or as its amendment
 */
public record Citation(
        @Nullable String kind, String number, int year, String spelled, @Nullable String title, boolean within) {

    /** As {@link Regulation#key}; empty for a kind that the register does not have. */
    public String key() {
        return kind == null ? "" : Regulation.key(kind, number, year);
    }
}
