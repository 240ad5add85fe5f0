package id.mufakat.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest part of a text that is agreed, changed and hashed by itself: a title line, a premise, an article, a
 * paragraph, a letter. It never carries its own number, so that inserting and removing others leaves it unchanged.
 *
 * @param id stable for the life of the document, such as {@code duration-renewal}: lower-case letters, digits, hyphens
 * @param heading raw, or null where the unit has none; the name of a {@link Kind#PARTY}
 * @param text raw: with {@code {{name}}}, {@code {{name|filter}}} and {@code {{ref:unit}}}; empty for a unit that only
 *     holds others
 * @param condition {@code name=value} or {@code name!=value} over the facts: without a match the unit and its children
 *     are no part of the document; null for always
 * @param table the cells of a {@link Kind#TABLE}, else null
 * @param origin {@code entry/wording} of the clause library that it was taken from, or null; no part of what is agreed
 */
public record Unit(
        String id,
        Kind kind,
        @Nullable String heading,
        String text,
        @Nullable String condition,
        @Nullable Table table,
        List<Unit> children,
        @Nullable String origin) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Pattern CONDITION = Pattern.compile("[A-Za-z.]+!?=.+");

    public Unit {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not a unit's id: " + id);
        }
        if (condition != null && !CONDITION.matcher(condition).matches()) {
            throw new IllegalArgumentException("not a condition: " + condition);
        }
        children = List.copyOf(children);
    }

    /** One that nobody took from a library. */
    public Unit(
            String id,
            Kind kind,
            @Nullable String heading,
            String text,
            @Nullable String condition,
            @Nullable Table table,
            List<Unit> children) {
        this(id, kind, heading, text, condition, table, children, null);
    }

    /** A plain unit, as a drafter inserts it. */
    public static Unit of(String id, Kind kind, String text) {
        return new Unit(id, kind, null, text, null, null, List.of());
    }

    /** What people wrote in it, raw: heading, text, cells. */
    public Stream<String> texts() {
        Stream<String> own = Stream.of(Objects.requireNonNullElse(heading, ""), text);
        return table == null ? own : Stream.concat(own, table.cells());
    }

    /** Ids of the units that it refers to. */
    public Stream<String> references() {
        return texts().flatMap(raw -> Phrase.parse(id, raw).references()).map(Phrase.Reference::unit);
    }

    /** It and everything below it, in reading order. */
    public Stream<Unit> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Unit::all));
    }

    /** The same with other words; its id, place and children stay. */
    public Unit with(@Nullable String heading, String text, @Nullable Table table) {
        return new Unit(id, kind, heading, text, condition, table, children, origin);
    }

    public Unit with(List<Unit> children) {
        return new Unit(id, kind, heading, text, condition, table, children, origin);
    }

    boolean applies(Map<String, String> facts) {
        if (condition == null) {
            return true;
        }
        boolean unequal = condition.contains("!=");
        String[] sides = condition.split("!?=", 2);
        return unequal != sides[1].equals(facts.get(sides[0]));
    }

    /** What part of the document a unit is; the frame decides how each is set. Consecutive TITLEs are one heading. */
    public enum Kind {
        TITLE,
        NUMBERS,
        OPENING,
        PARTY,
        PREMISE,
        LEGAL_BASIS,
        TRANSITION,
        /** A part with a Roman number, as in minutes. */
        SECTION,
        ARTICLE,
        PARAGRAPH,
        LETTER,
        ITEM,
        TABLE,
        /** Text without a number at the end of an article or of the whole. */
        CLOSING,
        ANNEX;

        /** Whether people give it a heading; the name of a party is filled in. */
        public boolean isHeaded() {
            return this == ARTICLE || this == SECTION || this == ANNEX;
        }
    }
}
