package id.mufakat.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One person at the door of a house: with a session for pages or a token for the API. */
final class Guest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI house;
    private final String authorization;

    private Guest(URI house, String authorization) {
        this.house = house;
        this.authorization = authorization;
    }

    static Guest stranger(URI house) {
        return new Guest(house, "");
    }

    /** Through the login page. */
    static Guest withSession(URI house, JsonObject card) {
        Guest guest = stranger(house);
        String form = Map.of(
                        "login", "login",
                        "username", card.getString("username"),
                        "password", card.getString("password"),
                        "jakarta.faces.ViewState", "stateless",
                        "enter", "card")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        guest.send(guest.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return guest;
    }

    /** Through the API. */
    static Guest withToken(URI house, JsonObject card) {
        JsonObject login = Json.createObjectBuilder()
                .add("username", card.getString("username"))
                .add("password", card.getString("password"))
                .build();
        return new Guest(
                house, "Bearer " + stranger(house).post("/api/v1/tokens", login).getString("token"));
    }

    /** What a request of this guest carries. */
    Map<String, String> headers() {
        if (!authorization.isEmpty()) {
            return Map.of("Authorization", authorization);
        }
        return Map.of(
                "Cookie",
                cookies.getCookieStore().getCookies().stream()
                        .map(HttpCookie::toString)
                        .collect(Collectors.joining("; ")));
    }

    String page(String path) {
        return send(request(path).GET());
    }

    JsonObject get(String path) {
        return json(send(request(path).GET()));
    }

    JsonObject post(String path, JsonValue body) {
        return json(send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body.toString()))));
    }

    void put(String path, JsonValue body) {
        send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .PUT(BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(house.resolve(path)).timeout(PATIENCE).header("Origin", house.toString());
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private String send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new CannotMeasure(request.uri() + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new CannotMeasure(request.uri() + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("interrupted");
        }
    }

    private static JsonObject json(String body) {
        return body.isEmpty()
                ? JsonValue.EMPTY_JSON_OBJECT
                : Json.createReader(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
                        .readObject();
    }
}
