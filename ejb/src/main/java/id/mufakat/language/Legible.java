package id.mufakat.language;

import java.text.Normalizer;

/**
 * Which characters may stand in a text that people sign. A list of what is allowed, since every list of what is
 * forbidden was found incomplete: Latin letters, European digits and the punctuation of Indonesian office prose. So no
 * control, no invisible and no reordering character (U+202E and its family), no unassigned code point and no foreign
 * letter that looks like a Latin one (Cyrillic a, mathematical bold A, fullwidth digits) can enter.
 *
 * <p>The printing font has a glyph for each. The list is repeated in {@code text/canonical-clause.md}.
 */
public final class Legible {

    /** Beyond ASCII and Latin-1: dashes, quotation marks, bullet, ellipsis, per mille, primes, euro, comparisons. */
    private static final String MARKS =
            "\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026\u2030\u20AC\u2122\u2212\u2264\u2265\u2260";

    private static final String SPACES = "[\\u0009\\u000A\\u000D\\u0020\\u00A0]+";

    private Legible() {}

    /**
     * The one form in which a text is kept, compared and hashed: NFC, each run of spaces and line breaks one space, none
     * at the ends.
     *
     * @throws IllegibleCharacter naming the first character that may not be there
     */
    public static String text(String field, String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        int position = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            position++;
            if (!allowed(text.codePointAt(i))) {
                throw new IllegibleCharacter(field, text.codePointAt(i), position);
            }
        }
        return text.replaceAll(SPACES, " ").strip();
    }

    public static boolean allowed(int c) {
        if (c < 0xA0) {
            return c >= 0x20 && c <= 0x7E || c == '\t' || c == '\n' || c == '\r';
        }
        if (c == 0xAD) { // soft hyphen: invisible
            return false;
        }
        return c <= 0x17E || c >= 0x1E00 && c <= 0x1EFF && Character.isLetter(c) || MARKS.indexOf(c) >= 0;
    }
}
