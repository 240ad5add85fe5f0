package id.mufakat.reader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import id.mufakat.certificate.local.SampleSeal;
import id.mufakat.reader.clause.Sha256;
import id.mufakat.reader.statement.StatementFile;
import id.mufakat.reader.verify.Verifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as people run it, with a judge of its own and files of every sort. */
class VerifyIT {

    private static final Path VECTORS = Path.of("../../../ejb/src/test/resources/id/mufakat/text/vectors.json");

    @TempDir
    Path folder;

    private final TestAuthority authority = new TestAuthority();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private byte[] unsigned;
    private byte[] once;
    private byte[] twice;

    @BeforeEach
    void sign() throws Exception {
        JsonNode vectors = new ObjectMapper().readTree(VECTORS.toFile());
        unsigned = Papers.unsigned(vectors.at("/documents/0/embedded").toString());
        once = Papers.sign(unsigned, Papers.FIRST, authority.holder("Siti"), true);
        twice = Papers.sign(once, Papers.SECOND, authority.holder("Bambang"), false);
        Files.write(folder.resolve("anchor.cer"), authority.anchor().getEncoded());
    }

    @Test
    void every_file_gets_its_word() throws Exception {
        byte[] changed = twice.clone();
        changed[8]++;

        assertThat(verdicts(
                        List.of(
                                twice,
                                once,
                                unsigned,
                                changed,
                                Papers.revise(twice, Papers::stickNote),
                                Arrays.copyOf(twice, 100),
                                "no pdf".getBytes(StandardCharsets.US_ASCII)),
                        "--anchor",
                        folder.resolve("anchor.cer").toString()))
                .containsExactly(
                        "genuine",
                        "genuine-incomplete",
                        "unsigned",
                        "changed",
                        "changed",
                        "unverifiable",
                        "unverifiable");
    }

    @Test
    void without_an_anchor_it_is_foreign() throws Exception {
        assertThat(verdicts(List.of(twice, Papers.revise(twice, Papers::overprint))))
                .containsExactly("foreign-intact", "foreign-changed");
    }

    @Test
    void the_register_is_asked_by_the_hash() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/verify/" + Sha256.hex(twice), exchange -> {
            byte[] answer = "{\"registered\":true}".getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort();

            assertThat(verdicts(List.of(twice), "--url", url)).containsExactly("genuine");
            assertThat(verdicts(List.of(once), "--url", url)).containsExactly("foreign-intact");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void the_exit_code_says_whether_all_is_genuine() throws Exception {
        String anchor = folder.resolve("anchor.cer").toString();
        String good = write(twice, 1).toString();
        String open = write(once, 2).toString();

        assertThat(run(good, "--anchor", anchor)).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("genuine", "Siti", "hash to their root");
        assertThat(run(good, open, "--anchor", anchor)).isEqualTo(1);
        assertThat(run(folder.resolve("missing.pdf").toString())).isEqualTo(2);
        assertThat(run("--speed")).isEqualTo(2);
        assertThat(run("--help")).isZero();
    }

    @Test
    void a_statement_gets_its_word() throws Exception {
        SampleSeal seal = SampleSeal.fresh();
        Files.write(folder.resolve("house.cer"), seal.anchor().getEncoded());
        String anchor = folder.resolve("house.cer").toString();
        byte[] first = StatementFile.sealed("K7", 1, seal);
        byte[] flipped = first.clone();
        flipped[0]++;
        List<byte[]> files = List.of(
                first,
                flipped,
                Arrays.copyOf(first, first.length / 2),
                StatementFile.sealed("K8", 1, SampleSeal.fresh()),
                "{}".getBytes(StandardCharsets.US_ASCII));

        assertThat(verdicts(files, "--anchor", anchor))
                .containsExactly("genuine", "changed", "changed", "foreign-intact", "unverifiable");
        assertThat(verdicts(files.subList(0, 3))).containsExactly("foreign-intact", "changed", "changed");
        assertThat(run(write(first, 0).toString(), "--anchor", anchor)).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("K7, version 1 to 2: 3 changed, 1 moved");
    }

    /** In how many ways they may not, StatementChainTest says. */
    @Test
    void statements_of_one_agreement_must_fit_together() throws Exception {
        SampleSeal seal = SampleSeal.fresh();
        Files.write(folder.resolve("house.cer"), seal.anchor().getEncoded());
        List<byte[]> files = List.of(
                StatementFile.sealed("K7", 3, seal),
                StatementFile.sealed("K7", 1, seal),
                StatementFile.sealed("K7", 2, seal),
                StatementFile.sealed("K8", 1, seal),
                StatementFile.sealed("K8", 3, seal),
                StatementFile.sealed("K9", 1, seal),
                StatementFile.contradicting("K9", 1, seal));

        assertThat(verdicts(files, "--anchor", folder.resolve("house.cer").toString()))
                .containsExactly("genuine", "genuine", "genuine", "genuine", "unverifiable", "changed", "changed");
    }

    private List<String> verdicts(List<byte[]> files, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--json"));
        arguments.addAll(List.of(options));
        for (int index = 0; index < files.size(); index++) {
            arguments.add(write(files.get(index), index).toString());
        }
        printed.reset();
        run(arguments.toArray(String[]::new));
        List<String> verdicts = new ArrayList<>();
        new ObjectMapper()
                .readTree(printed.toByteArray())
                .forEach(each -> verdicts.add(each.path("verdict").asText()));
        return verdicts;
    }

    private Path write(byte[] file, int index) throws IOException {
        String kind = new String(file, StandardCharsets.ISO_8859_1).contains("mufakat-statement-1") ? ".json" : ".pdf";
        return Files.write(folder.resolve("paper-" + index + kind), file);
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Verifier.run(arguments, out, out);
    }
}
