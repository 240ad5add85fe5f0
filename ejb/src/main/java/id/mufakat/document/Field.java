package id.mufakat.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A typed blank in a document.
 *
 * @param name dotted path as the templates write it, such as {@code jangkaWaktu.angka}
 * @param kind TEXT, LONG_TEXT, NUMBER, DATE or CHOICE
 * @param label by language
 * @param required whether the draft may leave without it
 * @param preset what the form opens with, or null
 * @param choices the allowed values of a CHOICE in the order shown, else empty
 * @param choiceLabels by choice, then by language
 * @param closed those of the choices that templates know and the house does not offer yet: shown, and refused
 * @param hint what a newcomer should know before filling it in, by language; empty for none
 * @param minimum the least value of a NUMBER, or the least length of a text; null for none
 * @param maximum the greatest value of a NUMBER, or the greatest length of a text; null for none
 */
public record Field(
        String name,
        Kind kind,
        Map<String, String> label,
        boolean required,
        @Nullable String preset,
        List<String> choices,
        Map<String, Map<String, String>> choiceLabels,
        List<String> closed,
        Map<String, String> hint,
        @Nullable Integer minimum,
        @Nullable Integer maximum) {

    /** What people call it. */
    public String label(String language) {
        return in(label, language, name);
    }

    /** The same, opening with something else. */
    public Field opensWith(String value) {
        return new Field(name, kind, label, required, value, choices, choiceLabels, closed, hint, minimum, maximum);
    }

    /** One of several wordings, by language; whatever has not been translated is said in Indonesian. */
    public static String in(Map<String, String> words, String language, String otherwise) {
        return words.getOrDefault(language, words.getOrDefault("id", otherwise));
    }

    /** What may be written into the blank. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        NUMBER,
        DATE,
        CHOICE
    }
}
