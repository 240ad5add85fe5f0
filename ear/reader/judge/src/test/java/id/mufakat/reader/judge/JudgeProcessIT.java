package id.mufakat.reader.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.mufakat.reader.KeptReader;
import id.mufakat.reader.Question;
import id.mufakat.reader.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The judge as it is started for real, over its socket. */
class JudgeProcessIT {

    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static KeptReader reader;
    private static TestAuthority authority;
    private static byte[] paper;

    @BeforeAll
    static void start() throws Exception {
        reader = new KeptReader("judge", "target/lib/*");
        authority = new TestAuthority();
        byte[] once = Papers.sign(Papers.unsigned(""), Papers.FIRST, authority.holder("Siti"), true);
        paper = Papers.sign(once, Papers.SECOND, authority.holder("Bambang"), false);
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @Test
    void a_good_paper_passes_over_the_socket() throws Exception {
        JsonNode finding = judge(paper);

        assertThat(finding.path("signatures"))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.path("indication").asText()).isEqualTo("TOTAL_PASSED"));
        assertThat(finding.path("coversWholeFile").asBoolean()).isTrue();
        assertThat(finding.path("revisionsClean").asBoolean()).isTrue();
    }

    @Test
    void hostile_papers_end_in_time_and_cost_the_next_nothing() throws Exception {
        String head = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R";
        String rest = ">>\nendobj\n2 0 obj\n<</Type/Pages/Kids[2 0 R]/Count 1>>\nendobj\ntrailer\n<</Root 1 0 R>>\n";
        for (byte[] file : List.of(
                Arrays.copyOf(paper, paper.length / 2),
                bytes(head + "/A " + "[".repeat(500_000)),
                bytes(head + "/A " + "<</A ".repeat(500_000)),
                bytes(head + rest),
                bytes(head + "/AcroForm<</Fields[3 0 R]>>" + rest + "3 0 obj\n<</Kids[3 0 R]/T(x)/FT/Sig>>\nendobj\n"),
                Papers.encrypted())) {
            assertThat(outcome(file)).isIn("damaged", "encrypted", "too-slow", "not covered");
            assertThat(judge(paper).path("signatures")).hasSize(2);
        }
    }

    /** Certificates name where more could be fetched; whoever uploads a file must not make this house call anybody. */
    @Test
    void nothing_is_fetched_whatever_a_certificate_names() throws Exception {
        try (ServerSocket canary = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(300);
            TestAuthority stranger = new TestAuthority("http://127.0.0.1:" + canary.getLocalPort());
            byte[] signed = Papers.sign(Papers.unsigned(""), Papers.FIRST, stranger.holder("Eve"), true);
            Question untrusted = Question.of("judge", signed);
            Question trusted =
                    Question.of("judge").with(List.of(signed, stranger.anchor().getEncoded()));
            trusted.header().put("anchors", 1);

            assertThat(reader.ask(untrusted, PATIENCE).header().path("signatures"))
                    .hasSize(1);
            assertThat(reader.ask(trusted, PATIENCE).header().path("signatures"))
                    .hasSize(1);
            assertThatThrownBy(canary::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static JsonNode judge(byte[] file) throws Exception {
        return reader.ask(question(file), PATIENCE).header();
    }

    private static String outcome(byte[] file) throws Exception {
        try {
            JsonNode finding = reader.ask(question(file), DEADLINE).header();
            return finding.path("coversWholeFile").asBoolean() ? "covered" : "not covered";
        } catch (Refused e) {
            return e.word();
        }
    }

    private static Question question(byte[] file) throws CertificateEncodingException, IOException {
        Trust trust = authority.trust();
        List<byte[]> parts =
                new ArrayList<>(List.of(file, trust.anchors().get(0).getEncoded()));
        parts.addAll(trust.lists());
        Question question = Question.of("judge").with(parts);
        question.header().put("anchors", 1);
        return question;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
