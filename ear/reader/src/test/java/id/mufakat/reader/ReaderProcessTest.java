package id.mufakat.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReaderProcessTest {

    private ReaderProcess reader;

    @BeforeEach
    void start() throws IOException {
        reader = ReaderProcess.odd();
    }

    @AfterEach
    void stop() {
        reader.close();
    }

    @Test
    void a_file_is_answered() throws Exception {
        Answer answer = reader.caller().ask(asking("hello"));

        assertThat(answer.header().path("length").asInt()).isEqualTo(5);
        assertThat(new String(answer.payload(), StandardCharsets.UTF_8)).isEqualTo("hello");
    }

    @Test
    void refusals_and_damage_cost_nothing() throws Exception {
        assertThatThrownBy(() -> reader.caller().ask(asking("refuse"))).hasMessage("encrypted");
        assertThatThrownBy(() -> reader.caller().ask(asking("broken"))).hasMessage("damaged");

        assertThat(reader.caller().ask(asking("next")).payload()).hasSize(4);
    }

    @Test
    void an_endless_file_is_halted_at_its_deadline() throws Exception {
        Question endless = asking("loop");
        endless.header().put("deadlineMillis", 300);

        assertThatThrownBy(() -> reader.caller().ask(endless))
                .isInstanceOf(Refused.class)
                .hasMessage("too-slow");
        assertThat(reader.exitCode()).isEqualTo(End.DEADLINE);
    }

    @Test
    void a_ping_is_answered_while_a_file_is_in_hand() throws Exception {
        Question endless = asking("loop");
        endless.header().put("deadlineMillis", 60_000);
        Thread patient = new Thread(() -> {
            try {
                reader.caller().ask(endless);
            } catch (IOException | Refused ended) {
                // The test closes the reader.
            }
        });
        patient.setDaemon(true);
        patient.start();

        boolean busy = false;
        while (!busy) {
            Answer pong = reader.caller().ask(Question.of("ping"));
            assertThat(pong.header().path("kind").asText()).isEqualTo("odd");
            busy = pong.header().path("busy").asBoolean();
        }
    }

    @Test
    void an_overflow_is_damage_and_the_process_starts_afresh() throws Exception {
        assertThatThrownBy(() -> reader.caller().ask(asking("overflow"))).hasMessage("damaged");

        assertThat(reader.exitCode()).isEqualTo(End.UNSURE);
    }

    @Tag("thorough")
    @Test
    void a_file_that_eats_all_memory_ends_the_process() throws Exception {
        assertThatThrownBy(() -> reader.caller().ask(asking("hog"))).hasMessage("damaged");

        assertThat(reader.exitCode()).isEqualTo(End.OUT_OF_MEMORY);
    }

    @Test
    void what_libraries_print_never_reaches_the_starter() throws Exception {
        reader.caller().ask(asking("chatty"));
        reader.abandon();

        assertThat(reader.rest()).isEmpty();
        assertThat(reader.exitCode()).isEqualTo(End.STOPPED);
    }

    @Test
    void nothing_is_fetched() throws Exception {
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(200);
            String url = "http://127.0.0.1:" + canary.getLocalPort() + "/x";

            assertThatThrownBy(() -> reader.caller().ask(asking("fetch " + url)))
                    .hasMessage("damaged");
            assertThatThrownBy(canary::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void a_stranger_is_not_served_and_the_next_caller_is() throws Exception {
        Caller stranger = new Caller(reader.port(), new Secret("another secret, also long enough, but wrong"));

        assertThatThrownBy(() -> stranger.ask(asking("hello"))).isInstanceOf(IOException.class);
        assertThat(reader.caller().ask(asking("hello")).payload()).hasSize(5);
    }

    @Test
    void who_took_the_port_of_a_reader_learns_nothing() throws Exception {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try (ServerSocket thief = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread listener = new Thread(() -> impersonate(thief, heard));
            listener.start();

            assertThatThrownBy(() -> new Caller(thief.getLocalPort(), new Secret(ReaderProcess.SECRET))
                            .ask(asking("a confidential document")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("does not know the secret");
            listener.join();
        }
        assertThat(heard.toByteArray()).hasSize(Secret.NONCE + Secret.PROOF);
    }

    @Test
    void a_second_reader_on_the_same_port_says_that_it_cannot_run() throws Exception {
        try (ReaderProcess second = new ReaderProcess("odd", System.getProperty("java.class.path"), reader.port())) {
            assertThat(second.exitCode()).isEqualTo(End.CANNOT_RUN);
        }
    }

    private static void impersonate(ServerSocket thief, ByteArrayOutputStream heard) {
        try (Socket victim = thief.accept()) {
            new DataOutputStream(victim.getOutputStream()).write(Visit.GREETING);
            victim.getOutputStream().write(new byte[Secret.NONCE]);
            heard.write(new DataInputStream(victim.getInputStream()).readNBytes(Secret.NONCE + Secret.PROOF));
            victim.getOutputStream().write(new byte[Secret.PROOF]);
            victim.shutdownOutput();
            victim.getInputStream().transferTo(heard);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Question asking(String file) {
        return Question.of("odd", file.getBytes(StandardCharsets.UTF_8));
    }
}
