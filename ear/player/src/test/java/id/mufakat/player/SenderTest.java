package id.mufakat.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenderTest {

    private static final int HANG_UP = 0;

    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<String> keys = new ArrayList<>();
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final Log log = new Log(new PrintStream(lines, true, StandardCharsets.UTF_8), null);
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        exchange.getRequestBody().readAllBytes();
        int status = answers.remove();
        if (status != HANG_UP) {
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    @Test
    void what_is_not_answered_is_sent_again_with_the_same_key(@TempDir Path folder) throws IOException {
        answers.addAll(List.of(503, HANG_UP, 502, 200));

        player(Duration.ofMinutes(1)).post("sign", "/signature", JsonValue.EMPTY_JSON_OBJECT);

        assertThat(keys).hasSize(4).doesNotContainNull();
        assertThat(keys.stream().distinct()).hasSize(1);
        assertThat(lines.toString(StandardCharsets.UTF_8))
                .startsWith("> sign  public\n! sign  public  answered 503, sent again\n")
                .contains("! sign  public  no answer, sent again\n")
                .endsWith("  sign  public  200  (sent 4 times)\n");
        JsonObject step = recorded(folder).getJsonArray("steps").getJsonObject(0);
        assertThat(step.getInt("repeats")).isEqualTo(3);
        assertThat(step.getInt("status")).isEqualTo(200);
    }

    @Test
    void two_acts_never_have_the_same_key() {
        answers.addAll(List.of(200, 200));
        Api player = player(Duration.ZERO);

        player.post("approve", "/decisions", JsonValue.EMPTY_JSON_OBJECT);
        player.post("approve", "/decisions", JsonValue.EMPTY_JSON_OBJECT);

        assertThat(keys.stream().distinct()).hasSize(2);
    }

    @Test
    void patience_has_an_end() {
        answers.addAll(List.of(503, HANG_UP));
        Api player = player(Duration.ZERO);

        assertThatThrownBy(() -> player.post("send", "/versions", JsonValue.EMPTY_JSON_OBJECT))
                .isInstanceOf(Failed.class)
                .hasMessageContaining("answered 503");
        assertThatThrownBy(() -> player.post("send", "/versions", JsonValue.EMPTY_JSON_OBJECT))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(keys).hasSize(2);
    }

    @Test
    void a_refusal_is_an_answer() {
        answers.add(409);

        assertThatThrownBy(() -> player(Duration.ofMinutes(1)).get("read", "/")).isInstanceOf(Failed.class);
        assertThat(keys).hasSize(1);
    }

    private Api player(Duration patience) {
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        return Api.stranger(new Api.Server(base, new Sender(patience), log));
    }

    private JsonObject recorded(Path folder) throws IOException {
        Path file = folder.resolve("journey.json");
        log.write(file, true);
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        }
    }
}
