package id.mufakat.finding;

import id.mufakat.text.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong, or probably wrong, at one place of a text.
 *
 * @param rule a word in kebab case such as {@code number-differs}: the bundles say it under {@code fault.} with the
 *     place as fact 0, and what to do under {@code fault-next.}
 * @param facts what the sentence needs behind the place: texts, or {@link id.mufakat.document.Labels}
 */
public record Finding(String rule, Severity severity, Place place, List<Object> facts) {

    public Finding {
        facts = List.copyOf(facts);
    }

    static Finding error(String rule, Place place, Object... facts) {
        return new Finding(rule, Severity.ERROR, place, List.of(facts));
    }

    static Finding warning(String rule, Place place, Object... facts) {
        return new Finding(rule, Severity.WARNING, place, List.of(facts));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** How much it matters. */
    public enum Severity {
        /** Wrong for certain: such a text is not handed to anybody. */
        ERROR,
        /** A person decides whether it is. */
        WARNING
    }

    /**
     * Where it stands.
     *
     * @param unit the id; empty for the text as a whole
     * @param part what kind of part of the document the unit stands in; null for the text as a whole
     * @param labels as printed, such as {@code Pasal 3 (2) a.}; empty where nothing is numbered
     */
    public record Place(String unit, Unit.@Nullable Kind part, String labels) {

        static final Place WHOLE = new Place("", null, "");
    }
}
