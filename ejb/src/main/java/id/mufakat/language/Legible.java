package id.mufakat.language;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which characters may stand in a text that people sign. A list of what is allowed, since every list of what is
 * forbidden was found incomplete: Latin letters, European digits and the punctuation of Indonesian office prose, all of
 * them in the printing font. So no control, no invisible and no reordering character (U+202E and its family), no
 * unassigned code point and none that passes for another (Cyrillic a, mathematical bold A, fullwidth digits) enters.
 */
public final class Legible {

    /** The allowed code points after NFC, as the inside of a character class; repeated in {@code canonical-clause.md}. */
    public static final String ALLOWED = "\\t\\n\\r\\u0020-\\u007E" // ASCII
            + "\\u00A0-\\u00AC\\u00AE-\\u00B4\\u00B6-\\u00FF" // Latin-1 without soft hyphen and micro sign
            + "\\u0100-\\u0130\\u0134-\\u0137\\u0139-\\u013E\\u0141-\\u0148\\u014A-\\u0165\\u0168-\\u017E"
            + "\\u1E0C-\\u1E0F\\u1E24-\\u1E27\\u1E2A\\u1E2B\\u1E2E\\u1E2F\\u1E36-\\u1E39\\u1E42-\\u1E47\\u1E58-\\u1E5D"
            + "\\u1E62\\u1E63\\u1E6C-\\u1E6F\\u1E80-\\u1E85\\u1E92\\u1E93\\u1EA0-\\u1EF9"
            + "\\u2013\\u2014\\u2018\\u2019\\u201C-\\u201E\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203A\\u20AC\\u2116"
            + "\\u2122\\u2212\\u2260\\u2264\\u2265";

    private static final BitSet LIST = list();

    private static final Pattern SPACES = Pattern.compile("[\\t\\n\\r\\u0020\\u00A0]+");

    private Legible() {}

    /**
     * The one form in which a text is kept, compared and hashed: NFC, each run of spaces and line breaks one space, none
     * at the ends.
     *
     * @throws IllegibleCharacter naming the first character that may not be there
     */
    public static String text(String field, String raw) {
        return SPACES.matcher(letters(field, raw)).replaceAll(" ").strip();
    }

    /**
     * What somebody wrote to somebody, such as a reason: its lines stay as they are.
     *
     * @throws IllegibleCharacter naming the first character that may not be there
     */
    public static String lines(String field, String raw) {
        return letters(field, raw).strip();
    }

    private static String letters(String field, String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        int position = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!LIST.get(text.codePointAt(i))) {
                throw new IllegibleCharacter(field, text.codePointAt(i), position);
            }
            position++;
        }
        return text;
    }

    /** Previews check whole documents at each keystroke, so the list is spread out once. */
    private static BitSet list() {
        Predicate<String> allowed = Pattern.compile("[" + ALLOWED + "]").asMatchPredicate();
        BitSet list = new BitSet();
        IntStream.rangeClosed(0, 0x2FFF)
                .filter(c -> allowed.test(Character.toString(c)))
                .forEach(list::set);
        return list;
    }
}
