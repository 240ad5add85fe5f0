package id.mufakat.rendering;

import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Fingerprint;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folders of {@code templates/} as they lie in the repository, so that an edited frame is seen without a build. */
public final class TemplateFolder implements DocumentTypes {

    public static final Path ROOT = Path.of("../templates");

    @Override
    public List<DocumentType> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("type.json")))
                    .map(folder -> type(ROOT.relativize(folder).toString()))
                    .sorted((one, other) -> one.folder().compareTo(other.folder()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public DocumentType get(String folder) {
        return type(folder);
    }

    @Override
    public byte[] file(String path) {
        try {
            return Files.readAllBytes(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> filesNamed(String name) {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve(name)))
                    .map(folder -> ROOT.relativize(folder) + "/" + name)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What printing needs to know of a type. */
    private DocumentType type(String folder) {
        JsonObject json = json(folder + "/type.json");
        return new DocumentType(
                json.getString("code"),
                folder,
                Map.of("id", json.getJsonObject("title").getString("id")),
                json.getString("group"),
                json.getString("process"),
                List.of(),
                json.getJsonArray("slots").stream().map(TemplateFolder::slot).toList(),
                List.of(),
                null,
                new DocumentType.ArchiveRule("HK.02", "AGREEMENT_ORIGINAL"),
                Fingerprint.of(new byte[0]));
    }

    private static DocumentType.SlotRule slot(JsonValue value) {
        JsonObject slot = value.asJsonObject();
        return new DocumentType.SlotRule(
                slot.getString("id"), slot.getInt("party"), slot.getInt("order"), slot.getString("duties", ""));
    }

    private JsonObject json(String path) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(file(path)))) {
            return reader.readObject();
        }
    }
}
