package id.mufakat.finding;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Labels;
import id.mufakat.text.Unit;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of document asks of its texts: {@code house/checks.json}, and what the {@code checks.json} of the type's own
 * folder adds. So a second type needs no Java.
 *
 * @param mandatory parts without which it is no such document
 * @param defining words behind which a term stands that is defined there
 * @param definitions headings of articles that define terms one by one
 * @param parties how such documents call their parties
 * @param abbreviations those that nobody needs explained
 * @param closings headings of the closing article
 * @param modes what a closing must say and must not, by how the document is signed
 * @param labels what blanks are called
 */
public record Guide(
        List<Part> mandatory,
        List<String> defining,
        List<String> definitions,
        List<String> parties,
        Set<String> abbreviations,
        List<String> closings,
        Map<String, Closing> modes,
        Function<String, Labels> labels) {

    private static final String FILE = "checks.json";
    private static final String HOUSE = "house/" + FILE;
    private static final String ARTICLES = "articles";
    private static final String CLOSING = "closing";

    /**
     * A part that must be there.
     *
     * @param unit the id it has in the template; empty where any of its kind will do
     * @param kind one unit of which is enough, or null
     * @param topics any of which its heading may hold instead, where somebody wrote the article anew
     * @param title by language
     */
    record Part(String unit, Unit.@Nullable Kind kind, List<String> topics, Map<String, String> title) {

        Labels label() {
            return new Labels(List.of(title));
        }
    }

    /** Phrases of a closing, in lower case. */
    record Closing(List<String> needs, List<String> refuses) {}

    /** @throws IllegalStateException if a file does not say it in the form described in the templates' README */
    public static Guide of(DocumentTypes types, DocumentType type) {
        String path = type.folder() + "/" + FILE;
        JsonObject house = object(types.file(HOUSE));
        JsonObject own = types.filesNamed(FILE).contains(path) ? object(types.file(path)) : JsonValue.EMPTY_JSON_OBJECT;
        try {
            return read(house, own, name -> new Labels(List.of(types.spoken(type, name))));
        } catch (NullPointerException | ClassCastException | IllegalArgumentException e) {
            throw new IllegalStateException("templates/" + path + " is no guide: " + e.getMessage(), e);
        }
    }

    private static Guide read(JsonObject house, JsonObject own, Function<String, Labels> labels) {
        JsonObject definitions = house.getJsonObject("definitions");
        JsonObject closing = own.containsKey(CLOSING) ? own.getJsonObject(CLOSING) : house.getJsonObject(CLOSING);
        return new Guide(
                array(own, "mandatory").getValuesAs(Guide::part),
                words(definitions, "words"),
                words(definitions, ARTICLES),
                both(house, own, "parties"),
                Set.copyOf(both(house, own, "abbreviations")),
                words(closing, ARTICLES),
                modes(closing),
                labels);
    }

    private static Part part(JsonValue value) {
        JsonObject part = value.asJsonObject();
        String kind = part.getString("kind", null);
        return new Part(
                part.getString("unit", ""),
                kind == null ? null : Unit.Kind.valueOf(kind),
                words(part, "topics"),
                titles(part.getJsonObject("title")));
    }

    private static Map<String, String> titles(JsonObject from) {
        Map<String, String> titles = new LinkedHashMap<>();
        from.keySet().forEach(language -> titles.put(language, from.getString(language)));
        return titles;
    }

    private static Map<String, Closing> modes(JsonObject closing) {
        Map<String, Closing> modes = new LinkedHashMap<>();
        closing.keySet().stream().filter(name -> !name.equals(ARTICLES)).forEach(mode -> {
            JsonObject says = closing.getJsonObject(mode);
            modes.put(mode, new Closing(words(says, "needs"), words(says, "refuses")));
        });
        return modes;
    }

    private static List<String> both(JsonObject house, JsonObject own, String name) {
        return Stream.of(house, own)
                .flatMap(from -> array(from, name).getValuesAs(JsonString::getString).stream())
                .toList();
    }

    private static List<String> words(JsonObject from, String name) {
        return array(from, name).getValuesAs(JsonString::getString).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static JsonArray array(JsonObject from, String name) {
        return from.containsKey(name) ? from.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static JsonObject object(byte[] json) {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject();
        }
    }
}
