package id.mufakat.launcher.postgres;

import id.mufakat.launcher.CannotRun;
import id.mufakat.launcher.Folders;
import id.mufakat.launcher.process.CommandLine;
import id.mufakat.launcher.process.Ending;
import id.mufakat.launcher.process.PidFile;
import id.mufakat.launcher.process.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's own data folder: made once, then only ever opened by one server at a time. */
final class Cluster {

    /** The fast shutdown; if it hangs the immediate one, after which the next start recovers. Never SIGKILL. */
    static final Ending ENDING = new Ending(Signal.INT, Duration.ofSeconds(60), Signal.QUIT);

    private static final Duration BACKENDS = Duration.ofSeconds(20);

    private final Path folder;
    private final String major;

    Cluster(Path folder, String version) {
        this.folder = folder;
        this.major = version.substring(0, version.indexOf('.'));
    }

    Path folder() {
        return folder;
    }

    boolean exists() {
        return Files.exists(folder.resolve("PG_VERSION"));
    }

    /** A collation that does not depend on the machine, so that no index breaks when the data moves. */
    void make(Programs programs, Path passwordFile) {
        Path unfinished = folder.resolveSibling("cluster.part");
        Folders.delete(unfinished);
        List<String> command = List.of(
                programs.path("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + EmbeddedPostgres.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        run(command);
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses data of another major version, which these programs cannot open. */
    void checkVersion() {
        try {
            String found = Files.readString(folder.resolve("PG_VERSION")).trim();
            if (!found.equals(major)) {
                throw new CannotRun("The database in " + folder + " was made by PostgreSQL " + found
                        + " and this build brings " + major + ". Run the build that made it, or move the data over.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends a server that a killed launcher has left, and waits until no process of it is in the folder. */
    void endLeftover() {
        PidFile pidFile = new PidFile(folder.resolve("postmaster.pid"), folder.toString());
        pidFile.find().ifPresent(ENDING::end);
        long end = System.nanoTime() + BACKENDS.toNanos();
        for (Optional<ProcessHandle> one = inside(); one.isPresent(); one = inside()) {
            if (System.nanoTime() > end) {
                throw new CannotRun("Process " + one.get().pid() + " still works in " + folder + ". End it first.");
            }
            new Ending(Signal.QUIT, Duration.ofSeconds(1), Signal.TERM).end(one.get());
        }
        // Nobody is in there: a number in the file that has meanwhile gone to a stranger must not stop the start.
        pidFile.delete();
    }

    /** Servers and their workers have the data folder as working directory. */
    private Optional<ProcessHandle> inside() {
        return ProcessHandle.allProcesses()
                .filter(process -> folder.equals(workingFolder(process)))
                // A person's shell may stand in the folder too.
                .filter(process -> CommandLine.of(process.pid()).contains("postgres"))
                .findAny();
    }

    private static Path workingFolder(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
        } catch (IOException e) {
            return Path.of("/");
        }
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(Ordinary.user(Signal.KILL, command))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new CannotRun("PostgreSQL could not make its data folder: " + said.trim());
            }
        } catch (IOException e) {
            throw new CannotRun("PostgreSQL could not make its data folder: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted.", e);
        }
    }
}
