package id.mufakat.player;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One person's way to the server: each act carries their token and, when it changes something, a key of its own. */
final class Api {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final int MOST_LOOKS = 240;

    private final Server server;
    private final String who;
    private final @Nullable String token;

    private Api(Server server, String who, @Nullable String token) {
        this.server = server;
        this.who = who;
        this.token = token;
    }

    /** What all of them have in common. */
    record Server(String base, Sender sender, Log log) {}

    static Api stranger(Server server) {
        return new Api(server, "public", null);
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
        return new Api(server, member.username(), answer.getString("token"));
    }

    String who() {
        return who;
    }

    JsonObject get(String step, String path) {
        return json(bytes(step, path));
    }

    byte[] bytes(String step, String path) {
        return take(step, request(path).GET());
    }

    JsonObject post(String step, String path, JsonValue body) {
        return json(take(step, change(path).POST(BodyPublishers.ofString(body.toString()))));
    }

    JsonObject put(String step, String path, JsonValue body) {
        return json(take(step, change(path).PUT(BodyPublishers.ofString(body.toString()))));
    }

    /** Looks again and again until it is as expected: what the house does by itself takes its time. */
    JsonObject look(String step, String path, Predicate<JsonObject> expected) {
        Step taken = server.log().begin(step, who);
        for (int look = 0; look < MOST_LOOKS; look++) {
            Optional<JsonObject> found = look(taken, path, expected);
            if (found.isPresent()) {
                return found.get();
            }
            Sender.pause();
        }
        throw new Failed(path + " never came to: " + step);
    }

    /** One look; empty if it is not as expected, and the step goes on. */
    Optional<JsonObject> look(Step step, String path, Predicate<JsonObject> expected) {
        HttpRequest request = request(path).GET().build();
        HttpResponse<byte[]> response = server.sender().send(step, request);
        JsonObject found = json(good(request, response));
        step.looked();
        if (!expected.test(found)) {
            return Optional.empty();
        }
        step.answered(request, response);
        return Optional.of(found);
    }

    private byte[] take(String step, HttpRequest.Builder builder) {
        Step taken = server.log().begin(step, who);
        HttpRequest request = builder.build();
        HttpResponse<byte[]> response = server.sender().send(taken, request);
        taken.answered(request, response);
        return good(request, response);
    }

    private HttpRequest.Builder change(String path) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.base() + path)).timeout(LONGEST_ANSWER);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static byte[] good(HttpRequest request, HttpResponse<byte[]> response) {
        if (response.statusCode() / 100 != 2) {
            throw new Failed("%s %s answered %d: %s"
                    .formatted(request.method(), request.uri(), response.statusCode(), head(response.body())));
        }
        return response.body();
    }

    private static String head(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(500, text.length()));
    }

    private static JsonObject json(byte[] body) {
        if (body.length == 0) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        return Json.createReader(new ByteArrayInputStream(body)).readObject();
    }
}
