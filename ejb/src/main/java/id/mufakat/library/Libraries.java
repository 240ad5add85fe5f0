package id.mufakat.library;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.library.Library.Entry;
import id.mufakat.library.Library.Phrasing;
import id.mufakat.text.Tree;
import id.mufakat.text.TreeJson;
import id.mufakat.text.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The clause library of each kind of document: {@code library.json} in its folder. Adding a clause needs no Java. */
@ApplicationScoped
public class Libraries {

    private static final String FILE = "library.json";

    @Inject
    DocumentTypes types;

    Libraries() {}

    public Libraries(DocumentTypes types) {
        this.types = types;
    }

    /** @throws IllegalStateException if the file does not say it in the form described in the templates' README */
    public Library of(String code) {
        DocumentType type = types.get(code);
        String path = type.folder() + "/" + FILE;
        if (!types.filesNamed(FILE).contains(path)) {
            return new Library(List.of());
        }
        String clauses = new String(types.file(type.folder() + "/clauses.json"), StandardCharsets.UTF_8);
        Tree template = Tree.of(code, type.edition().hex(), clauses);
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(types.file(path)))) {
            return new Library(reader.readObject()
                    .getJsonArray("entries")
                    .getValuesAs((JsonObject from) -> entry(from, template)));
        } catch (NullPointerException | ClassCastException | IllegalArgumentException e) {
            throw new IllegalStateException("templates/" + path + " is no library: " + e.getMessage(), e);
        }
    }

    private static Entry entry(JsonObject from, Tree template) {
        boolean standing = from.containsKey("article");
        String place = from.getString(standing ? "article" : "after");
        Unit approved = standing ? template.get(place) : TreeJson.unit(from.getJsonObject(Library.APPROVED));
        List<Phrasing> phrasings = new ArrayList<>();
        phrasings.add(new Phrasing(Library.APPROVED, Map.of(), approved));
        for (JsonValue value : from.getJsonArray("fallbacks")) {
            JsonObject fallback = value.asJsonObject();
            phrasings.add(new Phrasing(
                    fallback.getString("id"),
                    words(fallback.getJsonObject("note")),
                    TreeJson.unit(fallback.getJsonObject("unit"))));
        }
        return new Entry(
                from.getString("id"),
                words(from.getJsonObject("title")),
                words(from.getJsonObject("note")),
                place,
                standing,
                List.copyOf(phrasings));
    }

    private static Map<String, String> words(JsonObject from) {
        Map<String, String> words = new LinkedHashMap<>();
        from.keySet().forEach(language -> words.put(language, from.getString(language)));
        return Map.copyOf(words);
    }
}
