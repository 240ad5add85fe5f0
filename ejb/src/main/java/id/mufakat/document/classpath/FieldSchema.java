package id.mufakat.document.classpath;

import id.mufakat.document.Field;
import id.mufakat.document.Field.Kind;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of JSON Schema 2020-12 that a form needs. Four words are ours, as the schema's {@code x-} words allow:
 * {@code x-label} and {@code x-hint} by language, {@code x-choices} by choice and language, {@code x-closed}
 * for choices that are shown and not offered.
 */
final class FieldSchema {

    private FieldSchema() {}

    static List<Field> fields(JsonObject schema) {
        List<String> required = strings(schema, "required");
        JsonObject properties = schema.getJsonObject("properties");
        return properties.keySet().stream()
                .map(name -> field(name, required.contains(name), properties.getJsonObject(name)))
                .toList();
    }

    private static Field field(String name, boolean required, JsonObject from) {
        Kind kind = kind(from);
        boolean number = kind == Kind.NUMBER;
        return new Field(
                name,
                kind,
                TypeJson.words(from.getJsonObject("x-label")),
                required,
                preset(from),
                strings(from, "enum"),
                choices(from),
                strings(from, "x-closed"),
                from.containsKey("x-hint") ? TypeJson.words(from.getJsonObject("x-hint")) : Map.of(),
                limit(from, number ? "minimum" : "minLength"),
                limit(from, number ? "maximum" : "maxLength"));
    }

    private static Kind kind(JsonObject from) {
        if (from.containsKey("enum")) {
            return Kind.CHOICE;
        }
        if (from.getString("type").equals("integer")) {
            return Kind.NUMBER;
        }
        return switch (from.getString("format", "")) {
            case "date" -> Kind.DATE;
            case "paragraph" -> Kind.LONG_TEXT;
            case "" -> Kind.TEXT;
            default -> throw new IllegalArgumentException("unknown format " + from.getString("format"));
        };
    }

    private static @Nullable String preset(JsonObject from) {
        JsonValue preset = from.get("default");
        if (preset == null) {
            return null;
        }
        return preset instanceof JsonString text ? text.getString() : preset.toString();
    }

    private static Map<String, Map<String, String>> choices(JsonObject from) {
        Map<String, Map<String, String>> choices = new LinkedHashMap<>();
        JsonObject labels = from.getJsonObject("x-choices");
        if (labels != null) {
            labels.keySet().forEach(choice -> choices.put(choice, TypeJson.words(labels.getJsonObject(choice))));
        }
        return choices;
    }

    private static @Nullable Integer limit(JsonObject from, String word) {
        return from.containsKey(word) ? from.getInt(word) : null;
    }

    private static List<String> strings(JsonObject from, String word) {
        JsonArray array = from.getJsonArray(word);
        return array == null ? List.of() : array.getValuesAs(JsonString::getString);
    }
}
