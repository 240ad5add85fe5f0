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
import org.jspecify.annotations.Nullable;

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

    /**
     * A form with some of its fields filled otherwise; the rest stays as it is.
     *
     * @param based for each of those fields the value that its author had in front of them
     * @return the whole form, tidied as by {@link #check}
     * @throws FieldChanged with every field that reads differently by now, unless it already reads as wished
     */
    public Map<String, String> change(
            DocumentType type, Map<String, String> form, Map<String, String> based, Map<String, String> wished) {
        Map<String, String> whole = new LinkedHashMap<>(form);
        whole.putAll(wished);
        Map<String, String> tidy = check(type, whole);
        List<Filled> changed = type.fields().stream()
                .filter(field -> wished.containsKey(field.name()))
                .map(field -> new Filled(field, Entry.standing(field, form)))
                .filter(now -> !now.value().equals(tidy.getOrDefault(now.field().name(), "")))
                .filter(now -> !isSeen(now, form, based.get(now.field().name())))
                .toList();
        if (!changed.isEmpty()) {
            throw new FieldChanged(changed);
        }
        return tidy;
    }

    /** An emptied field that the form leaves to its preset has been seen either way. */
    private static boolean isSeen(Filled now, Map<String, String> form, @Nullable String seen) {
        boolean emptied =
                seen != null && seen.isBlank() && !form.containsKey(now.field().name());
        return emptied || Entry.isSame(now, seen);
    }

    private static Set<String> unknown(DocumentType type, Set<String> names) {
        Set<String> unknown = new TreeSet<>(names);
        type.fields().forEach(field -> unknown.remove(field.name()));
        return unknown;
    }
}
