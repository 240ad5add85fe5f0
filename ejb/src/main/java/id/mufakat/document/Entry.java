package id.mufakat.document;

import id.mufakat.Malformed;
import id.mufakat.Refusal;
import id.mufakat.language.Legible;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One typed value on its way into a document. */
final class Entry {

    /** Whoever sends more than this sends no form; checked before any other work is done on it. */
    private static final int LONGEST = 20_000;

    private static final int LINE = 300;
    private static final int PAGE = 4000;

    private Entry() {}

    /** @return empty for a blank */
    static String of(Field field, String raw) {
        if (raw.length() > LONGEST) {
            throw new Malformed(field.name(), "too-long");
        }
        String value = Legible.text(field.name(), raw);
        if (value.indexOf('{') >= 0 || value.indexOf('}') >= 0) {
            throw new Malformed(field.name(), "braces");
        }
        if (value.isEmpty()) {
            return value;
        }
        return switch (field.kind()) {
            case TEXT -> length(field, value, LINE);
            case LONG_TEXT -> length(field, value, PAGE);
            case NUMBER -> number(field, value);
            case DATE -> date(field, value);
            case CHOICE -> choice(field, value);
        };
    }

    /** What a form that holds the field, or leaves it to its preset, says there. */
    static String standing(Field field, Map<String, String> form) {
        String preset = field.preset();
        return form.getOrDefault(field.name(), preset == null ? "" : preset);
    }

    /**
     * Whether somebody who has seen the one has seen the other.
     *
     * @throws Malformed if nobody says what they have seen
     */
    static boolean isSame(Filled now, @Nullable String seen) {
        if (seen == null) {
            throw new Malformed("based." + now.field().name(), "required");
        }
        try {
            return now.value().equals(of(now.field(), seen));
        } catch (Refusal otherwise) {
            return false;
        }
    }

    private static String length(Field field, String value, int longest) {
        Integer maximum = field.maximum();
        Integer minimum = field.minimum();
        if (value.length() > (maximum == null ? longest : maximum)) {
            throw new Malformed(field.name(), "too-long");
        }
        if (minimum != null && value.length() < minimum) {
            throw new Malformed(field.name(), "too-short");
        }
        return value;
    }

    private static String number(Field field, String value) {
        if (!value.matches("[0-9]{1,9}")) {
            throw new Malformed(field.name(), "not-a-number");
        }
        int number = Integer.parseInt(value);
        Integer maximum = field.maximum();
        Integer minimum = field.minimum();
        if (maximum != null && number > maximum) {
            throw new Malformed(field.name(), "too-large");
        }
        if (minimum != null && number < minimum) {
            throw new Malformed(field.name(), "too-small");
        }
        return String.valueOf(number);
    }

    private static String date(Field field, String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() < 1945 || date.getYear() > 2999) {
                throw new Malformed(field.name(), "not-a-date");
            }
            return date.toString();
        } catch (DateTimeParseException e) {
            throw new Malformed(field.name(), "not-a-date");
        }
    }

    private static String choice(Field field, String value) {
        if (!field.choices().contains(value)) {
            throw new Malformed(field.name(), "not-a-choice");
        }
        return value;
    }
}
