package id.mufakat.text;

import org.jspecify.annotations.Nullable;

/**
 * A unit as it is read: numbered, its fields filled, its references spelled out.
 *
 * @param unit the unit's stable id in the tree
 * @param depth 0 for a unit at the top of the tree
 * @param label the automatic number as printed, such as {@code Pasal 3}, {@code (2)}, {@code a.}; empty where none is
 * @param heading the heading as printed (upper case for articles), or null
 * @param text what is printed; empty for a unit that only holds others
 * @param hash of the canonical clause of this unit
 */
public record Line(
        String unit, Kind kind, int depth, String label, @Nullable String heading, String text, ClauseHash hash) {

    /** What part of the document a unit is; the frame decides how each is set. */
    public enum Kind {
        TITLE,
        NUMBERS,
        OPENING,
        PARTY,
        PREMISE,
        LEGAL_BASIS,
        TRANSITION,
        ARTICLE,
        PARAGRAPH,
        LETTER,
        ITEM,
        TABLE,
        CLOSING,
        ANNEX
    }
}
