package id.mufakat.reader.clause;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Members of an embedded clause, refused unless they are canonical (section 1 of {@code canonical-clause.md}). */
final class Member {

    /** Section 1.3, without the white space that section 1.4 leaves none of. */
    private static final Pattern CHARACTERS =
            Pattern.compile("[\\u0020-\\u007E\\u00A1-\\u00AC\\u00AE-\\u00B4\\u00B6-\\u00FF"
                    + "\\u0100-\\u0130\\u0134-\\u0137\\u0139-\\u013E\\u0141-\\u0148\\u014A-\\u0165\\u0168-\\u017E"
                    + "\\u1E0C-\\u1E0F\\u1E24-\\u1E27\\u1E2A\\u1E2B\\u1E2E\\u1E2F\\u1E36-\\u1E39\\u1E42-\\u1E47"
                    + "\\u1E58-\\u1E5D\\u1E62\\u1E63\\u1E6C-\\u1E6F\\u1E80-\\u1E85\\u1E92\\u1E93\\u1EA0-\\u1EF9"
                    + "\\u2013\\u2014\\u2018\\u2019\\u201C-\\u201E\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203A"
                    + "\\u20AC\\u2116\\u2122\\u2212\\u2260\\u2264\\u2265]*");

    private static final Pattern LOOSE_SPACE = Pattern.compile("^ | $|  ");

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{(ref:[a-z][a-z0-9-]{0,63}|[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)*"
                    + "(\\|(upper|terbilang|hari|tanggalTerbilang|bulan|tahunTerbilang|angka|panjang))?)}}");

    private Member() {}

    static String text(JsonNode unit, String name) throws Unsound {
        Unsound.unless(unit.path(name).isTextual(), "a clause without " + name);
        return unit.path(name).asText();
    }

    static String canonical(JsonNode unit, String name) throws Unsound {
        return canonical(text(unit, name));
    }

    static void appendRow(StringBuilder clause, String word, JsonNode cells) throws Unsound {
        if (cells.isEmpty() && word.equals("head")) {
            return;
        }
        char before = ' ';
        clause.append(word);
        for (JsonNode cell : cells) {
            Unsound.unless(cell.isTextual(), "a cell without text");
            clause.append(before).append(canonical(cell.asText()));
            before = '\t';
        }
        clause.append('\n');
    }

    static String canonical(String text) throws Unsound {
        boolean held = CHARACTERS.matcher(text).matches()
                && !LOOSE_SPACE.matcher(text).find()
                && Normalizer.isNormalized(text, Normalizer.Form.NFC);
        Unsound.unless(held, "a clause that is not canonical");
        String rest = PLACEHOLDER.matcher(text).replaceAll("");
        Unsound.unless(rest.indexOf('{') < 0 && rest.indexOf('}') < 0, "a placeholder that is none");
        return text;
    }
}
