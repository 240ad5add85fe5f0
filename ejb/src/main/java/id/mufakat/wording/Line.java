package id.mufakat.wording;

import id.mufakat.text.ClauseHash;
import id.mufakat.text.Table;
import id.mufakat.text.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it is read: numbered, its fields filled, its references spelled out.
 *
 * @param unit the unit's stable id in the tree
 * @param depth 0 for a unit at the top of the tree
 * @param label the automatic number as printed, such as {@code Pasal 3}, {@code (2)}, {@code a.}; empty where none is
 * @param heading the heading as printed, or null; the name of a party, to be set before a colon and the text
 * @param text what is printed; empty for a unit that only holds others
 * @param table the cells as printed, for a TABLE; null for all others
 * @param hash of the canonical clause of this unit
 */
public record Line(
        String unit,
        Unit.Kind kind,
        int depth,
        String label,
        @Nullable String heading,
        String text,
        @Nullable Table table,
        ClauseHash hash) {

    /** Everything that it says, for comparing: heading, text, and the cells of a table line by line. */
    public String words() {
        StringBuilder words = new StringBuilder();
        if (heading != null && !heading.isEmpty()) {
            words.append(heading).append('\n');
        }
        words.append(text);
        if (table != null) {
            if (!table.head().isEmpty()) {
                words.append('\n').append(String.join(" | ", table.head()));
            }
            table.rows().forEach(row -> words.append('\n').append(String.join(" | ", row)));
        }
        return words.toString();
    }
}
