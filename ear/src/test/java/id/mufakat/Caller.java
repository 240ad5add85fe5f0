package id.mufakat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Somebody who knocks at the API of the very server that the test runs in. */
record Caller(String token) {

    static Caller loggedIn(String username, String password) throws IOException, InterruptedException {
        String login = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password);
        String answer = new Caller("").post("/api/v1/tokens", login).body();
        return new Caller(answer.replaceFirst(".*\"token\":\"([^\"]+)\".*", "$1"));
    }

    String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET()).body();
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        URI address = URI.create("http://127.0.0.1:" + System.getProperty("jboss.http.port") + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
