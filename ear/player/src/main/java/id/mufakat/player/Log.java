package id.mufakat.player;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

/** {@code journey.json}: each step, who took it, when, what the server answered; never a password or passphrase. */
final class Log {

    private final JsonArrayBuilder steps = Json.createArrayBuilder();
    private final JsonObjectBuilder ids = Json.createObjectBuilder();
    private final JsonObjectBuilder files = Json.createObjectBuilder();

    void step(String step, String who, HttpRequest request, HttpResponse<byte[]> response) {
        steps.add(Json.createObjectBuilder()
                .add("step", step)
                .add("who", who)
                .add("at", Instant.now().toString())
                .add("method", request.method())
                .add("path", request.uri().getPath())
                .add("status", response.statusCode())
                .add("sha256", sha256(response.body())));
    }

    void id(String name, String value) {
        ids.add(name, value);
    }

    void file(Path directory, String name, byte[] bytes) throws IOException {
        Files.write(directory.resolve(name), bytes);
        files.add(name, Json.createObjectBuilder().add("bytes", bytes.length).add("sha256", sha256(bytes)));
    }

    void write(Path file, boolean held) throws IOException {
        JsonObject journey = Json.createObjectBuilder()
                .add("held", held)
                .add("ids", ids)
                .add("files", files)
                .add("steps", steps)
                .build();
        JsonWriterFactory pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (Writer out = Files.newBufferedWriter(file)) {
            pretty.createWriter(out).writeObject(journey);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
