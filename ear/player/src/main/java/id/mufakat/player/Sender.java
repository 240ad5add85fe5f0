package id.mufakat.player;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/**
 * Sends a request until it is answered: when no answer comes, or one that says "not now", the very same request goes
 * again, with the same key, until the patience is over. Whether the first one was carried out is the server's to know.
 */
final class Sender {

    private static final Set<Integer> NOT_NOW = Set.of(502, 503);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Duration patience;

    Sender(Duration patience) {
        this.patience = patience;
    }

    /** @throws UncheckedIOException if no answer came while the patience lasted */
    HttpResponse<byte[]> send(Step step, HttpRequest request) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
                if (!NOT_NOW.contains(response.statusCode()) || System.nanoTime() > end) {
                    return response;
                }
                step.again("answered " + response.statusCode());
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    throw new UncheckedIOException(request.uri() + " did not answer", e);
                }
                step.again("no answer");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Failed("interrupted");
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("interrupted");
        }
    }
}
