package id.mufakat.document;

import id.mufakat.Malformed;
import id.mufakat.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds what somebody filled in against the fields that a document type declares. */
@ApplicationScoped
public class Forms {

    /**
     * Tidies a form that may still have blanks: absent fields take their presets, empty ones stay out.
     *
     * @param values by the fields' names, as typed
     * @return the values as they will be printed and hashed, in the order of the fields
     * @throws FormIncomplete with every field that cannot be what it must, or that the type does not know
     */
    public Map<String, String> check(DocumentType type, Map<String, String> values) {
        Map<String, String> tidy = new LinkedHashMap<>();
        List<Refusal> faults = new ArrayList<>();
        for (Field field : type.fields()) {
            String preset = field.preset() == null ? "" : field.preset();
            try {
                String value = Entry.of(field, values.getOrDefault(field.name(), preset));
                if (!value.isEmpty()) {
                    tidy.put(field.name(), value);
                }
            } catch (Refusal fault) {
                faults.add(fault);
            }
        }
        unknown(type, values.keySet()).forEach(name -> faults.add(new Malformed(name, "unknown")));
        if (!faults.isEmpty()) {
            throw new FormIncomplete(faults);
        }
        return tidy;
    }

    /** As {@link #check}, and nothing required may be blank any more. */
    public Map<String, String> complete(DocumentType type, Map<String, String> values) {
        Map<String, String> tidy = check(type, values);
        List<Refusal> blank = type.fields().stream()
                .filter(field -> field.required() && !tidy.containsKey(field.name()))
                .<Refusal>map(field -> new Malformed(field.name(), "required"))
                .toList();
        if (!blank.isEmpty()) {
            throw new FormIncomplete(blank);
        }
        return tidy;
    }

    private static Set<String> unknown(DocumentType type, Set<String> names) {
        Set<String> unknown = new TreeSet<>(names);
        type.fields().forEach(field -> unknown.remove(field.name()));
        return unknown;
    }
}
