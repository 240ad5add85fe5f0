package id.mufakat.safety;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the house said. */
record Answer(int status, HttpHeaders headers, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 300;

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    boolean isDone() {
        return status / 100 == 2;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(this + " is no JSON", e);
        }
    }

    /** Empty when the answer does not have it. */
    String header(String name) {
        return String.join(", ", headers.allValues(name));
    }

    /** Where it sends the browser, within the house. */
    String target() {
        return header("Location").replaceFirst("^https?://[^/]+", "");
    }

    boolean isProblem() {
        return header("Content-Type").startsWith("application/problem+json");
    }

    /** The stable word of a problem, such as {@code not-found}; empty when there is none. */
    String problem() {
        return isProblem() ? json().path("type").asText().replace("/problems/", "") : "";
    }

    @Override
    public String toString() {
        String shown = header("Content-Type").contains("pdf") ? "a PDF" : text().strip();
        return status + " " + shown.substring(0, Math.min(SHOWN, shown.length()));
    }
}
