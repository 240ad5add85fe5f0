package id.mufakat.reader.verify;

import id.mufakat.reader.Answer;
import id.mufakat.reader.Caller;
import id.mufakat.reader.Question;
import id.mufakat.reader.Refused;
import id.mufakat.reader.Secret;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A judge of this program's own, started again whenever a file ended it; it ends with this program. */
final class JudgeProcess implements AutoCloseable {

    private static final String READY = "READY ";
    private static final int SECRET_BYTES = 32;

    private final String secret;
    private @Nullable Process process;
    private int port;

    JudgeProcess() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        secret = HexFormat.of().formatHex(random);
    }

    /** @throws IOException if no judge can be started */
    Answer ask(Question question) throws IOException, Refused {
        if (process == null || !process.isAlive()) {
            start();
        }
        try {
            return caller().ask(question);
        } catch (IOException e) {
            // The last file ended it after its answer.
            close();
            start();
            return caller().ask(question);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private Caller caller() {
        return new Caller(port, new Secret(secret));
    }

    private void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command());
        builder.environment().put(Secret.VARIABLE, secret);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process started = builder.start();
        process = started;
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.US_ASCII));
        String line = lines.readLine();
        if (line == null || !line.startsWith(READY)) {
            throw new IOException("the judge does not start");
        }
        port = Integer.parseInt(line.substring(READY.length()));
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms24m",
                "-Xmx512m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "id.mufakat.reader.Main",
                "judge");
    }
}
