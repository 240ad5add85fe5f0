package id.mufakat.safety;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever sends requests, with the headers they always send. Nothing is followed, nothing is repeated. */
final class Caller {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** A dozen keys that are made at once take a fast machine half a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final URI house;
    private final Map<String, String> always;

    private Caller(URI house, Map<String, String> always) {
        this.house = house;
        this.always = always;
    }

    static Caller stranger(URI house) {
        return new Caller(house, Map.of());
    }

    Caller bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Caller with(String header, String value) {
        Map<String, String> all = new TreeMap<>(always);
        all.put(header, value);
        return new Caller(house, all);
    }

    Caller without(String header) {
        Map<String, String> all = new TreeMap<>(always);
        all.remove(header);
        return new Caller(house, all);
    }

    URI house() {
        return house;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    /**
     * Every item of a list, page by page.
     *
     * @throws AssertionError if a page is refused: a list that nobody may read has no items to count
     */
    List<JsonNode> all(String list) {
        List<JsonNode> items = new ArrayList<>();
        String path = list + (list.contains("?") ? "&" : "?") + "limit=200";
        String after = "";
        do {
            Answer answer = get(path + after);
            if (!answer.isDone()) {
                throw new AssertionError(path + after + " answered " + answer);
            }
            JsonNode page = answer.json();
            page.path("items").forEach(items::add);
            JsonNode next = page.path("next");
            after = next.isTextual() ? "&after=" + next.asText() : "";
        } while (!after.isEmpty());
        return items;
    }

    /** A changing request with a key of its own. */
    Answer act(String method, String path, String json) {
        return act(method, path, json, UUID.randomUUID().toString());
    }

    Answer act(String method, String path, String json, String key) {
        return with("Idempotency-Key", key)
                .with("Content-Type", "application/json")
                .send(method, path, json.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws AssertionError unless it was done */
    Answer demand(String method, String path, String json) {
        Answer answer = act(method, path, json);
        if (!answer.isDone()) {
            throw new AssertionError(method + " " + path + " answered " + answer);
        }
        return answer;
    }

    Answer send(String method, String path, byte @Nullable [] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house + path))
                .timeout(PATIENCE)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        always.forEach(request::setHeader);
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
