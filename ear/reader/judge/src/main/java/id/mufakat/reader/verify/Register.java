package id.mufakat.reader.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks a server whether it issued exactly these bytes: {@code GET <url>/api/v1/verify/<sha-256>}. */
final class Register {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final @Nullable URI url;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param url of the server, ending in a slash; null to ask nobody */
    Register(@Nullable URI url) {
        this.url = url;
    }

    /** The certificate that the server gives to everybody, PEM; empty if nobody is asked or nobody answers. */
    Optional<byte[]> anchor() {
        if (url == null) {
            return Optional.empty();
        }
        HttpRequest question = HttpRequest.newBuilder(url.resolve("api/v1/verify/anchor"))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(question, BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    Decision.Register knows(String sha256) {
        if (url == null) {
            return Decision.Register.NOT_ASKED;
        }
        HttpRequest question = HttpRequest.newBuilder(url.resolve("api/v1/verify/" + sha256))
                .header("Accept", "application/json")
                .timeout(PATIENCE)
                .build();
        try {
            return answer(client.send(question, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            return Decision.Register.SILENT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Decision.Register.SILENT;
        }
    }

    /** Any other page, such as a proxy's, is no answer. */
    private static Decision.Register answer(String body) {
        try {
            JsonNode registered = new ObjectMapper().readTree(body).path("registered");
            if (registered.isBoolean()) {
                return registered.asBoolean() ? Decision.Register.YES : Decision.Register.NO;
            }
        } catch (JsonProcessingException e) {
            return Decision.Register.SILENT;
        }
        return Decision.Register.SILENT;
    }
}
