package id.mufakat.bench;

import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.PrintOrder.SignatureBlock;
import id.mufakat.text.Tree;
import id.mufakat.wording.Typesetter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The memorandum of {@code templates/nota-kesepahaman/sample.json} as an order to print. */
final class SampleMemorandum {

    private static final String CODE = "MEMORANDUM";

    private SampleMemorandum() {}

    static PrintOrder order(DocumentTypes types, Path home) {
        DocumentType type = types.get(CODE);
        Map<String, String> facts = facts(home.resolve("templates").resolve(type.folder()));
        String clauses = new String(types.file(type.folder() + "/clauses.json"), StandardCharsets.UTF_8);
        Tree tree = Tree.of(CODE, type.edition().hex(), clauses);
        return new PrintOrder(
                type,
                "Nota Kesepahaman",
                new Typesetter().set(tree, facts),
                facts,
                List.of(Optional.empty(), Optional.empty()),
                List.of(block("first", "pihakKesatu", facts), block("second", "pihakKedua", facts)),
                "https://mufakat.example.go.id/v/7KQ2-M9XF-3TPA",
                Instant.EPOCH,
                false);
    }

    private static SignatureBlock block(String slot, String party, Map<String, String> facts) {
        return new SignatureBlock(
                slot,
                slot.equals("first") ? "PIHAK KESATU," : "PIHAK KEDUA,",
                List.of(facts.getOrDefault(party + ".jabatan", "")),
                List.of(facts.getOrDefault(party + ".nama", "")),
                "Tanda tangan elektronik");
    }

    private static Map<String, String> facts(Path folder) {
        try (Reader in = Files.newBufferedReader(folder.resolve("sample.json"));
                JsonReader json = Json.createReader(in)) {
            JsonObject sample = json.readObject();
            Map<String, String> facts = new TreeMap<>();
            for (String part : List.of("fields", "facts")) {
                JsonObject values = sample.getJsonObject(part);
                values.keySet().forEach(name -> facts.put(name, values.getString(name)));
            }
            return facts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
