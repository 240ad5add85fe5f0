package id.mufakat.text;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The templates as texts of their samples. */
public final class SampleTexts {

    private static final Path TEMPLATES = Path.of("../templates");
    private static final String EDITION = "ab".repeat(32);

    private SampleTexts() {}

    public static Tree memorandum() {
        return tree("MEMORANDUM", "nota-kesepahaman");
    }

    public static Tree tree(String type, String folder) {
        return Tree.of(type, EDITION, read(folder + "/clauses.json"));
    }

    /** Fields and facts of a sample together. */
    public static Map<String, String> facts(String sample) {
        JsonObject from = object(read(sample));
        Map<String, String> facts = new TreeMap<>();
        from.keySet().forEach(part -> from.getJsonObject(part)
                .keySet()
                .forEach(name -> facts.put(name, from.getJsonObject(part).getString(name))));
        return facts;
    }

    public static Map<String, String> memorandumFacts() {
        return facts("nota-kesepahaman/sample.json");
    }

    static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String read(String path) {
        try {
            return Files.readString(TEMPLATES.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
