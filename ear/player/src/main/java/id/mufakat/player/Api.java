package id.mufakat.player;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's way to the server: each act carries their token and, when it changes something, a key of its own. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final Log log;
    private final String who;
    private final @Nullable String token;

    private Api(String base, Log log, String who, @Nullable String token) {
        this.base = base;
        this.log = log;
        this.who = who;
        this.token = token;
    }

    static Api stranger(String base, Log log) {
        return new Api(base, log, "public", null);
    }

    /** Asks for a token with username and password. */
    Api loggedIn(Cast.Member member) {
        JsonObject answer = post(
                "log-in",
                "/api/v1/tokens",
                Json.createObjectBuilder()
                        .add("username", member.username())
                        .add("password", member.password())
                        .build());
        return new Api(base, log, member.username(), answer.getString("token"));
    }

    JsonObject get(String step, String path) {
        return json(send(step, request(path).GET(), 200));
    }

    byte[] bytes(String step, String path) {
        return send(step, request(path).GET(), 200);
    }

    JsonObject post(String step, String path, JsonValue body) {
        return json(send(step, change(path).POST(BodyPublishers.ofString(body.toString())), 200));
    }

    JsonObject put(String step, String path, JsonValue body) {
        return json(send(step, change(path).PUT(BodyPublishers.ofString(body.toString())), 200));
    }

    private HttpRequest.Builder change(String path) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private byte[] send(String step, HttpRequest.Builder builder, int expected) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            log.step(step, who, request, response);
            if (response.statusCode() / 100 != expected / 100) {
                throw new Failed("%s %s answered %d: %s"
                        .formatted(request.method(), request.uri(), response.statusCode(), head(response.body())));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("interrupted");
        }
    }

    private static String head(byte[] body) {
        String text = new String(body, java.nio.charset.StandardCharsets.UTF_8);
        return text.substring(0, Math.min(500, text.length()));
    }

    private static JsonObject json(byte[] body) {
        if (body.length == 0) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        return Json.createReader(new ByteArrayInputStream(body)).readObject();
    }
}
