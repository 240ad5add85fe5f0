package id.mufakat.web.form;

import id.mufakat.Refusal;
import id.mufakat.document.Field;
import id.mufakat.document.FieldChanged;
import id.mufakat.document.Filled;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The generated part of a form: one input for every field that a document type declares. */
public final class Blanks {

    private final List<Blank> blanks;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> based = new HashMap<>();
    private final Map<String, List<String>> offers = new HashMap<>();

    /**
     * One input.
     *
     * @param id the field's name with hyphens for dots: what refusals are placed by
     * @param kind the name of a {@link Field.Kind}
     * @param preset what the input opens with, or the empty text
     * @param longest the most characters a text may have
     */
    public record Blank(
            String id,
            String name,
            String kind,
            String label,
            String hint,
            boolean required,
            String preset,
            int longest,
            List<Option> options) {}

    /**
     * A value to choose, and how people call it.
     *
     * @param closed whether it is shown and cannot be chosen
     */
    public record Option(String value, String label, boolean closed) {

        public Option(String value, String label) {
            this(value, label, false);
        }
    }

    /** @param filled by the fields' names; a field that is not among them opens with its preset */
    public Blanks(List<Field> fields, Map<String, String> filled, String language) {
        blanks = fields.stream().map(field -> blank(field, language)).toList();
        for (Blank blank : blanks) {
            String value = filled.getOrDefault(blank.name(), blank.preset());
            values.put(blank.id(), value);
            based.put(blank.id(), value);
        }
    }

    /** Beside a field that people may fill as they like, what they mostly mean. */
    public Blanks offer(String field, List<String> suggestions) {
        blanks.stream()
                .filter(blank -> blank.name().equals(field) && !suggestions.isEmpty())
                .forEach(blank -> offers.put(blank.id(), List.copyOf(suggestions)));
        return this;
    }

    /** By the inputs' ids; inputs without suggestions are not among them. */
    public Map<String, List<String>> getOffers() {
        return offers;
    }

    public List<Blank> getBlanks() {
        return blanks;
    }

    /** By the inputs' ids; what is entered lands here. */
    public Map<String, String> getValues() {
        return values;
    }

    /** By the inputs' ids; what stood there when the person began, which comes back with the form. */
    public Map<String, String> getBased() {
        return based;
    }

    /** What was entered, by the fields' names. */
    public Map<String, String> entered() {
        Map<String, String> entered = new LinkedHashMap<>();
        blanks.forEach(blank -> entered.put(blank.name(), in(values, blank)));
        return entered;
    }

    /** As {@link #entered()}, without what the person left as it was. */
    public Map<String, String> changed() {
        Map<String, String> changed = entered();
        blanks.stream().filter(Predicate.not(this::isChanged)).forEach(blank -> changed.remove(blank.name()));
        return changed;
    }

    /** What stood there when the person began, by the fields' names. */
    public Map<String, String> seen() {
        Map<String, String> seen = new LinkedHashMap<>();
        blanks.forEach(blank -> seen.put(blank.name(), in(based, blank)));
        return seen;
    }

    /**
     * Before a refused form is shown again: what the person left as it was follows the others, and what the refusal
     * shows them counts as seen.
     *
     * @param filled how the fields read now, by their names
     */
    public void meet(Map<String, String> filled, FieldChanged shown) {
        Set<String> met = shown.faults().stream().map(Refusal::field).collect(Collectors.toSet());
        for (Blank blank : blanks) {
            String now = filled.getOrDefault(blank.name(), blank.preset());
            if (!isChanged(blank)) {
                values.put(blank.id(), now);
                based.put(blank.id(), now);
            } else if (met.contains(blank.name())) {
                based.put(blank.id(), now);
            }
        }
    }

    /** Browsers send line breaks their own way. */
    private boolean isChanged(Blank blank) {
        return !in(values, blank).replace("\r\n", "\n").equals(in(based, blank).replace("\r\n", "\n"));
    }

    private static String in(Map<String, String> inputs, Blank blank) {
        String value = inputs.get(blank.id());
        return value == null ? "" : value;
    }

    private static Blank blank(Field field, String language) {
        Integer most = field.maximum();
        String preset = field.preset();
        boolean number = field.kind() == Field.Kind.NUMBER;
        List<Option> options = field.choices().stream()
                .map(choice -> new Option(
                        choice,
                        new Filled(field, choice).read(language),
                        field.closed().contains(choice)))
                .toList();
        return new Blank(
                id(field),
                field.name(),
                field.kind().name(),
                field.label(language),
                Field.in(field.hint(), language, ""),
                field.required(),
                preset == null ? "" : preset,
                number ? 9 : most == null ? 4000 : most,
                options);
    }

    private static String id(Field field) {
        return field.name().replace('.', '-');
    }
}
