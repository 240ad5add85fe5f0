package id.mufakat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * One agreement from its template to the archive, on the house as a stranger starts it: launcher, PostgreSQL, readers
 * and server as processes of their own, played through the public API, judged by the verifier that needs no server.
 */
class AgreementJourneyIT {

    private static final Path HOME = Path.of(System.getProperty("mufakat.home"));
    private static final int PATIENCE_MINUTES = 15;

    @Test
    @Timeout(value = PATIENCE_MINUTES, unit = TimeUnit.MINUTES)
    void an_agreement_is_drafted_approved_signed_judged_filed_and_found(@TempDir Path folder)
            throws IOException, InterruptedException {
        int port = freePort();
        String url = "http://127.0.0.1:" + port;
        Process house = start(
                "ear/launcher/target/lib/*",
                "id.mufakat.launcher.Main",
                List.of(
                        "run",
                        "--demo",
                        "--data",
                        folder.resolve("data").toString(),
                        "--port",
                        Integer.toString(port)));
        try {
            assertThat(open(house)).as("the house opens").isTrue();

            Path out = folder.resolve("journey");
            assertThat(run(
                            "ear/player/target/lib/*" + File.pathSeparator + HOME.resolve("ear/player/target/*"),
                            "id.mufakat.player.Main",
                            List.of("--url", url, "--out", out.toString())))
                    .isZero();
            assertThat(out).isDirectoryContaining("glob:**/journey.json");
            assertThat(verify(url, out.resolve("4-signed.pdf"))).isZero();
            assertThat(verify(url, altered(out.resolve("4-signed.pdf")))).isEqualTo(1);
        } finally {
            house.destroy();
            assertThat(house.waitFor(2, TimeUnit.MINUTES))
                    .as("the house closes in order")
                    .isTrue();
        }
    }

    private static int verify(String url, Path file) throws IOException, InterruptedException {
        return run(
                "ear/reader/judge/target/lib/*",
                "id.mufakat.reader.judge.Verify",
                List.of(file.toString(), "--url", url));
    }

    /** The same paper with one letter of its first clause changed, in the bytes. */
    private static Path altered(Path paper) throws IOException {
        byte[] bytes = Files.readAllBytes(paper);
        bytes[bytes.length / 4] ^= 1;
        return Files.write(paper.resolveSibling("altered.pdf"), bytes);
    }

    private static boolean open(Process house) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(house.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.startsWith("Mufakat is open")) {
            line = lines.readLine();
        }
        return line != null;
    }

    private static int run(String classPath, String main, List<String> arguments)
            throws IOException, InterruptedException {
        Process program = start(classPath, main, arguments);
        program.getInputStream().transferTo(OutputStream.nullOutputStream());
        return program.waitFor();
    }

    private static Process start(String classPath, String main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(Arrays.asList(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dmufakat.home=" + HOME.toRealPath(),
                "-Dmufakat.terminal=false",
                "-cp",
                HOME.resolve(classPath).toString(),
                main));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
