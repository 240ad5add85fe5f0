package id.mufakat.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.reader.KeptReader;
import id.mufakat.reader.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile file ends as expected and in time, in the real process, and costs the next file nothing. */
class HostileFilesIT {

    /** For files that never end; those that are refused have all the time that a busy machine takes. */
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static KeptReader reader;

    @BeforeAll
    static void start() throws IOException {
        reader = new KeptReader("extract", "target/lib/*");
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    static Stream<HostileFile> files() {
        return Stream.of(HostileFile.values());
    }

    @ParameterizedTest
    @MethodSource("files")
    void ends_as_expected(HostileFile file) throws Exception {
        String outcome = outcome(file.make(), file.outcomes().contains("too-slow") ? DEADLINE : PATIENCE);

        assertThat(file.outcomes()).contains(outcome);
        assertThat(reader.read(Documents.word("the next file"), PATIENCE)).contains("the next file");
    }

    @Test
    void nothing_is_fetched_whatever_a_file_names() throws Exception {
        try (ServerSocket canary = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(300);
            String url = "http://127.0.0.1:" + canary.getLocalPort() + "/x";

            assertThat(outcome(Documents.wordWithTemplate(url))).isEqualTo("active-content");
            assertThat(outcome(Documents.wordOf("<!DOCTYPE a SYSTEM \"" + url + "\"><a/>")))
                    .isEqualTo("active-content");
            assertThat(outcome(Documents.wordOf("<!DOCTYPE a [<!ENTITY b SYSTEM \"" + url + "\">]>"
                            + Documents.body(Documents.paragraph("&b;")))))
                    .isEqualTo("active-content");
            assertThat(outcome(Pdfs.text("x", "/OpenAction<</S/SubmitForm/F(" + url + ")>>")))
                    .isEqualTo("active-content");
            assertThat(outcome(Pdfs.text("x", "/OpenAction<</S/URI/URI(" + url + ")>>")))
                    .isEqualTo("read");
            assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    /** The word of the refusal, or {@code read}. */
    private static String outcome(byte[] file) throws IOException {
        return outcome(file, PATIENCE);
    }

    private static String outcome(byte[] file, Duration deadline) throws IOException {
        try {
            reader.read(file, deadline);
            return "read";
        } catch (Refused e) {
            return e.word();
        }
    }
}
