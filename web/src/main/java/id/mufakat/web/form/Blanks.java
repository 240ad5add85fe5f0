package id.mufakat.web.form;

import id.mufakat.document.Field;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The generated part of a form: one input for every field that a document type declares. */
public final class Blanks {

    private final List<Blank> blanks;
    private final Map<String, String> values = new HashMap<>();

    /**
     * One input.
     *
     * @param id the field's name with hyphens for dots: what refusals are placed by
     * @param kind the name of a {@link Field.Kind}
     * @param longest the most characters a text may have
     */
    public record Blank(
            String id,
            String name,
            String kind,
            String label,
            String hint,
            boolean required,
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
        for (Field field : fields) {
            String preset = field.preset();
            values.put(id(field), filled.getOrDefault(field.name(), preset == null ? "" : preset));
        }
    }

    public List<Blank> getBlanks() {
        return blanks;
    }

    /** By the inputs' ids; what is entered lands here. */
    public Map<String, String> getValues() {
        return values;
    }

    /** What was entered, by the fields' names. */
    public Map<String, String> entered() {
        Map<String, String> entered = new LinkedHashMap<>();
        blanks.forEach(blank -> {
            String value = values.get(blank.id());
            entered.put(blank.name(), value == null ? "" : value);
        });
        return entered;
    }

    private static Blank blank(Field field, String language) {
        Integer most = field.maximum();
        boolean number = field.kind() == Field.Kind.NUMBER;
        List<Option> options = field.choices().stream()
                .map(choice -> new Option(
                        choice,
                        in(field.choiceLabels().getOrDefault(choice, Map.of()), language, choice),
                        field.closed().contains(choice)))
                .toList();
        return new Blank(
                id(field),
                field.name(),
                field.kind().name(),
                in(field.label(), language, field.name()),
                in(field.hint(), language, ""),
                field.required(),
                number ? 9 : most == null ? 4000 : most,
                options);
    }

    private static String id(Field field) {
        return field.name().replace('.', '-');
    }

    private static String in(Map<String, String> words, String language, String otherwise) {
        String indonesian = words.getOrDefault("id", otherwise);
        return words.getOrDefault(language, indonesian);
    }
}
