package id.mufakat.launcher.reader;

import id.mufakat.launcher.DataFolder;
import id.mufakat.launcher.Folders;
import id.mufakat.launcher.process.Apart;
import id.mufakat.launcher.process.Broken;
import id.mufakat.launcher.process.Child;
import id.mufakat.launcher.process.Ending;
import id.mufakat.launcher.process.LogFile;
import id.mufakat.launcher.process.PidFile;
import id.mufakat.launcher.process.Signal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One run of a reader, from its start to its first crash. It reads no file of ours and holds nothing, so it is ended
 * without ceremony; and it ends by itself when its standard input closes, that is, when the launcher is gone.
 *
 * @param kind {@code extract} or {@code judge}
 * @param library the folder with the program and its libraries
 */
record ReaderProcess(String kind, Path library, String secret, DataFolder data) {

    private static final Ending ENDING = new Ending(Signal.TERM, Duration.ofSeconds(2), Signal.KILL);
    private static final String READY = "READY ";

    /** Ends what a killed launcher has left; it would hold the port. */
    void endLeftover() {
        pidFile().find().ifPresent(ENDING::end);
    }

    /** @param port 0 for any */
    Child start(int port) {
        Path temporary = Folders.empty(data.folder("reader").resolve(kind));
        Child.Order order = new Child.Order(
                Apart.from(Signal.KILL, command(port, temporary)),
                Map.of("MUFAKAT_READER_SECRET", secret, "OMP_THREAD_LIMIT", "1"),
                temporary,
                log(),
                true);
        return Child.start(order, pidFile(), ENDING);
    }

    private List<String> command(int port, Path temporary) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                mark(),
                "-Xms24m",
                "-Xmx512m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=/dev/stderr",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                library + "/*",
                "id.mufakat.reader.Main",
                kind,
                "--port",
                Integer.toString(port));
    }

    /** Waits until it listens, and says where. */
    int portOf(Child child) {
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(child.output(), StandardCharsets.UTF_8));
            String line = lines.readLine();
            if (line == null || !line.startsWith(READY)) {
                throw new Broken("A reader does not start (" + log().path() + "):\n" + log().tail(5));
            }
            return Integer.parseInt(line.substring(READY.length()).trim());
        } catch (IOException e) {
            throw new Broken("A reader does not start: " + e.getMessage(), e);
        }
    }

    /** For the person at the console. */
    String hopeless() {
        return "mufakat: the " + kind + " reader cannot run and is not started again (" + log().path() + "):\n"
                + log().tail(5);
    }

    private LogFile log() {
        return new LogFile(data.folder("log").resolve("reader-" + kind + ".log"));
    }

    private PidFile pidFile() {
        return data.pidFile("reader-" + kind, mark());
    }

    private String mark() {
        return "-Dmufakat.reader.of=" + data.path();
    }
}
