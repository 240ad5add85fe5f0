package id.mufakat.reader;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A reader started as its README says; ends with the test. */
public final class ReaderProcess implements AutoCloseable {

    public static final String SECRET = "a secret of the tests, long enough";

    private final Process process;
    private final BufferedReader lines;
    private final int port;

    /** @param classPath what {@code java -cp} takes */
    public ReaderProcess(String kind, String classPath) throws IOException {
        this(kind, classPath, 0);
    }

    public ReaderProcess(String kind, String classPath, int wanted) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(kind, classPath, wanted));
        builder.environment().put(Secret.VARIABLE, SECRET);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        process = builder.start();
        lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        String line = lines.readLine();
        port = line != null && line.startsWith("READY ") ? Integer.parseInt(line.substring(6)) : -1;
    }

    private static List<String> command(String kind, String classPath, int wanted) {
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
                classPath,
                "id.mufakat.reader.Main",
                kind,
                "--port",
                Integer.toString(wanted));
    }

    /** A reader made of the classes under test. */
    static ReaderProcess odd() throws IOException {
        return new ReaderProcess("odd", System.getProperty("java.class.path"));
    }

    public int port() {
        return port;
    }

    public Caller caller() {
        return new Caller(port, new Secret(SECRET));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What else it printed on standard output until its end. */
    public String rest() throws IOException {
        StringBuilder rest = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            rest.append(line).append(File.separatorChar);
        }
        return rest.toString();
    }

    /** Closes the pipe, as a starter that dies would. */
    public void abandon() throws IOException {
        process.getOutputStream().close();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the reader does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
