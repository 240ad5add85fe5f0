package id.mufakat.launcher.server;

import id.mufakat.launcher.process.Broken;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Asks the application itself whether it can serve, on the port on which it will serve. */
public final class Readiness {

    private static final Duration BETWEEN = Duration.ofMillis(250);
    private static final Duration ANSWER = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ANSWER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
    private final HttpRequest question;

    public Readiness(URI server) {
        question = HttpRequest.newBuilder(server.resolve("/health/ready"))
                .timeout(ANSWER)
                .build();
    }

    /**
     * Returns when the application is ready.
     *
     * @param hears what is still missing, as often as it is asked
     * @throws Broken if it never will be
     */
    public void await(Server server, Duration patience, Consumer<String> hears) {
        long end = System.nanoTime() + patience.toNanos();
        String answer = "";
        while (System.nanoTime() < end) {
            if (!server.isAlive()) {
                throw new Broken(server.end().join());
            }
            server.failure().ifPresent(reason -> {
                throw new Broken("The application does not start. See " + server.log() + "\n" + reason);
            });
            Optional<HttpResponse<String>> response = ask();
            if (response.filter(each -> each.statusCode() == 200).isPresent()) {
                return;
            }
            answer = response.filter(each -> each.statusCode() == 503)
                    .map(each -> each.body().trim())
                    .orElse("");
            hears.accept(answer);
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
        throw new Broken("Not ready after " + patience.toSeconds() + " s. " + answer + " See " + server.log());
    }

    private Optional<HttpResponse<String>> ask() {
        try {
            return Optional.of(client.send(question, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Broken("Interrupted.", e);
        }
    }
}
