package id.mufakat.bench;

import id.mufakat.launcher.Ports;
import id.mufakat.launcher.postgres.Access;
import id.mufakat.launcher.postgres.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A whole house: one that runs already and stays, or one of our own on a new data folder, which goes. */
final class RunningHouse implements AutoCloseable {

    private static final String OPEN = "Mufakat is open at ";
    private static final Duration ENDING = Duration.ofSeconds(90);

    private final URI url;
    private final Processes processes;
    private final @Nullable Process started;
    private final Path folder;
    private final boolean lent;

    private RunningHouse(URI url, Processes processes, @Nullable Process started, Path folder, boolean lent) {
        this.url = url;
        this.processes = processes;
        this.started = started;
        this.folder = folder;
        this.lent = lent;
    }

    /** The one named by {@code --url}, or one of our own. */
    static RunningHouse of(Options options) {
        return options.url().map(RunningHouse::at).orElseGet(() -> start(options.home(), temporary(), false));
    }

    /**
     * Starts one as a person does, by the script, and returns when it says that it is open.
     *
     * @param data its data folder
     * @param lent whether the folder stays when the house is closed
     */
    static RunningHouse start(Path home, Path data, boolean lent) {
        int port = Ports.free();
        List<String> command = List.of(
                home.resolve("mufakat").toString(),
                "run",
                "--demo",
                "--cast-only",
                "--port",
                Integer.toString(port),
                "--data",
                data.toString());
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            RunningHouse house = new RunningHouse(
                    URI.create("http://127.0.0.1:" + port), new Processes(process.toHandle()), process, data, lent);
            house.waitUntilOpen(process);
            return house;
        } catch (IOException e) {
            throw new CannotMeasure("cannot start a house", e);
        }
    }

    private static RunningHouse at(URI url) {
        return new RunningHouse(url, Processes.listeningOn(url.getPort()), null, Path.of(""), true);
    }

    URI url() {
        return url;
    }

    Processes processes() {
        return processes;
    }

    /** The database of a house of our own; whoever lends us a house keeps its data as it is. */
    Optional<Access> database() {
        return Optional.ofNullable(started).flatMap(process -> EmbeddedPostgres.runningIn(folder));
    }

    /** What it prints holds passwords: nothing of it is shown unless it could not start, when there are none yet. */
    private void waitUntilOpen(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(OPEN)) {
                drain(lines);
                return;
            }
            said.append(line).append('\n');
        }
        close();
        throw new CannotMeasure("the house did not start:\n" + said);
    }

    private static void drain(BufferedReader lines) {
        Thread thread = new Thread(
                () -> {
                    try (Stream<String> rest = lines.lines()) {
                        rest.forEach(line -> {});
                    } catch (UncheckedIOException e) {
                        // It has ended.
                    }
                },
                "output of the house");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        Optional.ofNullable(started).ifPresent(RunningHouse::end);
        if (!lent) {
            delete(folder);
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(ENDING.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory("mufakat-bench");
        } catch (IOException e) {
            throw new CannotMeasure("no temporary folder", e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new CannotMeasure("cannot delete " + folder, e);
        }
    }
}
