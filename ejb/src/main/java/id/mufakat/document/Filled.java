package id.mufakat.document;

import java.util.Map;

/**
 * A field and what stands in it.
 *
 * @param value as it is stored; empty for a blank
 */
public record Filled(Field field, String value) {

    /** As people read it: a choice by its label. */
    public String read(String language) {
        return field.choices().contains(value)
                ? Field.in(field.choiceLabels().getOrDefault(value, Map.of()), language, value)
                : value;
    }
}
