package id.mufakat.player;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Each step, who took it, when, what the server answered: a line when it begins and a line when it is answered, and all
 * of it in {@code journey.json}; never a password or passphrase.
 */
final class Log {

    private final PrintStream lines;
    private final @Nullable BufferedReader nods;
    private final JsonArrayBuilder steps = Json.createArrayBuilder();
    private final JsonObjectBuilder ids = Json.createObjectBuilder();
    private final JsonObjectBuilder files = Json.createObjectBuilder();

    /** @param nods if given, each step waits for a line from here before it is taken */
    Log(PrintStream lines, @Nullable BufferedReader nods) {
        this.lines = lines;
        this.nods = nods;
    }

    Step begin(String name, String who) {
        say("> " + name + "  " + who);
        if (nods != null) {
            awaitNod(nods);
        }
        return new Step(this, name, who);
    }

    private static void awaitNod(BufferedReader nods) {
        try {
            if (nods.readLine() == null) {
                throw new Failed("nobody says to go on");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void say(String line) {
        lines.println(line);
        lines.flush();
    }

    void record(Step.Taken step, HttpRequest request, HttpResponse<byte[]> response) {
        JsonObjectBuilder line = Json.createObjectBuilder()
                .add("step", step.name())
                .add("who", step.who())
                .add("at", step.at().toString())
                .add("method", request.method())
                .add("path", request.uri().getPath())
                .add("status", response.statusCode())
                .add("repeats", step.repeats())
                .add("sha256", sha256(response.body()));
        if (step.looks() > 0) {
            line.add("looks", step.looks());
        }
        steps.add(line);
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
