package id.mufakat.weather;

import id.mufakat.launcher.postgres.Access;
import id.mufakat.launcher.postgres.EmbeddedPostgres;
import id.mufakat.running.Programs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The house as a stranger starts it, in processes of its own, each of which can be killed; opened again on its data. */
final class LaunchedHouse implements AutoCloseable {

    /** A process of the house. Without the first two it cannot go on: it ends itself and is opened again. */
    enum Part {
        SERVER("server"),
        DATABASE("postgres"),
        LAUNCHER(""),
        EXTRACT("reader-extract"),
        JUDGE("reader-judge");

        private final String file;

        Part(String file) {
            this.file = file;
        }

        boolean isReader() {
            return this == EXTRACT || this == JUDGE;
        }
    }

    private static final int PATIENCE_MINUTES = 5;
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(20);

    private final Path data;
    private final int port;
    private Process launcher;
    private BufferedReader lines;

    private LaunchedHouse(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        launch();
    }

    static LaunchedHouse open(Path data, int port) throws IOException {
        LaunchedHouse house = new LaunchedHouse(data, port);
        house.awaitOpen();
        return house;
    }

    private void launch() throws IOException {
        launcher = Programs.start(
                "launcher",
                "id.mufakat.launcher.Main",
                "run",
                "--demo",
                "--cast-only",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port));
        lines = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
    }

    void awaitOpen() throws IOException {
        awaitLine("Mufakat is open");
    }

    private void awaitLine(String beginning) throws IOException {
        StringBuilder said = new StringBuilder();
        String line = lines.readLine();
        while (line != null && !line.startsWith(beginning)) {
            said.append(line).append('\n');
            line = lines.readLine();
        }
        if (line == null) {
            throw new AssertionError("the house does not open:\n" + said);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    Access database() {
        return EmbeddedPostgres.runningIn(data).orElseThrow();
    }

    /** {@code kill -9}; returns when the process is gone. */
    void kill(Part part) throws IOException {
        ProcessHandle process = part == Part.LAUNCHER ? launcher.toHandle() : running(part);
        process.destroyForcibly();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }

    /** Killed just before, a reader is not there again yet: the more often, the longer its watcher waits. */
    private ProcessHandle running(Part part) throws IOException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        Optional<ProcessHandle> process = handle(part);
        while (process.filter(ProcessHandle::isAlive).isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nobody starts " + part + " again");
            }
            LockSupport.parkNanos(BETWEEN);
            process = handle(part);
        }
        return process.get();
    }

    /** Kills it, and whatever its watcher starts instead, until the time has come to let it live. */
    void killUntil(Part part, BooleanSupplier enough) throws IOException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
        while (!enough.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nobody notices that " + part + " is being killed");
            }
            handle(part).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** After a kill: a reader is there again by itself, with everything else its operator opens the house again. */
    void goOnWithout(Part killed) throws IOException, InterruptedException {
        if (!killed.isReader()) {
            launchWithout(killed);
            awaitOpen();
        }
    }

    /** The same, but only until the database is there: the server, which follows it, finds what is done to it meanwhile. */
    void launchWithout(Part killed) throws IOException, InterruptedException {
        if (!launcher.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            throw new AssertionError("without its " + killed + " the house does not end");
        }
        launch();
        // The next step.
        awaitLine("Readers");
    }

    private Optional<ProcessHandle> handle(Part part) throws IOException {
        try {
            String pid = Files.readString(data.resolve("run").resolve(part.file + ".pid"));
            // Empty while it is being written.
            return pid.isBlank() ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid.trim()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** In order, as Ctrl-C does. */
    @Override
    public void close() throws InterruptedException {
        launcher.destroy();
        if (!launcher.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("the house does not close in order");
        }
    }
}
