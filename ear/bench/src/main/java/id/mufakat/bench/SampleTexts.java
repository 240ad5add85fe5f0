package id.mufakat.bench;

import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.text.Tree;
import id.mufakat.wording.Typesetter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The text of a template, filled with its sample and with what is to be different. */
final class SampleTexts {

    private final DocumentType type;
    private final Tree tree;
    private final Map<String, String> sample;

    SampleTexts(DocumentTypes types, Path home, String code) {
        type = types.get(code);
        String clauses = new String(types.file(type.folder() + "/clauses.json"), StandardCharsets.UTF_8);
        tree = Tree.of(code, type.edition().hex(), clauses);
        sample = facts(home.resolve("templates").resolve(type.folder()));
    }

    DocumentType type() {
        return type;
    }

    Tree tree() {
        return tree;
    }

    Map<String, String> sample() {
        return sample;
    }

    /** As it is read, one line for each unit. */
    String words(Map<String, String> changes) {
        Map<String, String> facts = new TreeMap<>(sample);
        facts.putAll(changes);
        return new Typesetter().set(tree, facts).plain();
    }

    private static Map<String, String> facts(Path folder) {
        try (Reader in = Files.newBufferedReader(folder.resolve("sample.json"));
                JsonReader json = Json.createReader(in)) {
            JsonObject all = json.readObject();
            Map<String, String> facts = new TreeMap<>();
            for (String part : all.keySet()) {
                JsonObject values = all.getJsonObject(part);
                values.keySet().forEach(name -> facts.put(name, values.getString(name)));
            }
            return facts;
        } catch (IOException e) {
            throw new CannotMeasure("a template has no sample", e);
        }
    }
}
