package id.mufakat.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
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
import org.jspecify.annotations.Nullable;

/**
 * One person's way to the house over HTTP. Redirects are not followed: where a page sends people is part of its answer.
 *
 * <p>Whatever is sent says that it comes from the house's own pages; a request of one's own making starts at
 * {@link #request(String)}.
 */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String url;
    private final @Nullable String token;

    private Visitor(String url, @Nullable String token) {
        this.url = url;
        this.token = token;
    }

    public static Visitor stranger(String url) {
        return new Visitor(url, null);
    }

    public static Visitor session(String url, Member member) {
        Visitor visitor = stranger(url);
        HttpResponse<String> answer = visitor.postForm(
                "/login",
                Map.of(
                        "login", "login",
                        "username", member.username(),
                        "password", member.password(),
                        "jakarta.faces.ViewState", "stateless",
                        "enter", "card"));
        assertThat(answer.statusCode()).as("%s is let in", member.username()).isEqualTo(302);
        return visitor;
    }

    static Visitor token(String url, Member member) {
        return token(url, member.username(), member.password());
    }

    public static Visitor token(String url, String username, String password) {
        String login = JSON.createObjectNode()
                .put("username", username)
                .put("password", password)
                .toString();
        HttpResponse<String> answer = stranger(url).send("POST", "/api/v1/tokens", login);
        assertThat(answer.statusCode()).as("%s gets a token", username).isEqualTo(200);
        return new Visitor(url, json(answer).get("token").asText());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** With JSON, and with an idempotency key of its own. */
    public HttpResponse<String> send(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, BodyPublishers.ofString(json)));
    }

    /** As a page's form sends it. */
    public HttpResponse<String> postForm(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** A request to be finished by hand, with the token if there is one. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE).header("Origin", url);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.uri() + " answered no JSON: " + answer.body(), e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
