package id.mufakat.launcher.doctor;

import id.mufakat.launcher.CannotRun;
import id.mufakat.launcher.DataFolder;
import id.mufakat.launcher.Installation;
import id.mufakat.launcher.postgres.EmbeddedPostgres;
import id.mufakat.launcher.postgres.ForeignPostgres;
import id.mufakat.launcher.process.Broken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All checks for one installation, in the order in which a reader would ask. */
record Visit(Installation installation, Path data, String bind, int port) {

    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Path GROUP = Path.of("/sys/fs/cgroup");

    List<Check> checks() {
        Clock clock = Clock.systemUTC();
        boolean runs = EmbeddedPostgres.runningIn(data).isPresent() || isLocked();
        List<Check> checks = new ArrayList<>();
        checks.add(new ToolCheck(System.getProperty("java.version"), System.getProperty("mufakat.maven", "")));
        checks.add(new BuildCheck(installation));
        if (!runs) {
            checks.add(new MemoryCheck(MEMORY, GROUP));
        }
        checks.add(new PortCheck(bind, port, runs));
        checks.add(new DataCheck(data, clock));
        checks.add(new ClockCheck(clock, built()));
        checks.add(new HolidayCheck(installation.ear(), clock));
        checks.add(() -> database(clock));
        checks.add(new AddressCheck(System.getenv()));
        checks.add(new MailCheck(System.getenv()));
        return checks;
    }

    private List<Finding> database(Clock clock) {
        try {
            var foreign = ForeignPostgres.named(System.getenv());
            if (foreign.isPresent()) {
                return new DatabaseCheck(foreign.get(), clock).findings();
            }
            var running = EmbeddedPostgres.runningIn(data);
            if (running.isPresent()) {
                return new DatabaseCheck(running.get(), clock).findings();
            }
            return resting(clock);
        } catch (CannotRun | Broken e) {
            return List.of(Finding.wrong(
                    "database", String.valueOf(e.getMessage()), "See " + data.resolve("log/postgres.log")));
        }
    }

    private List<Finding> resting(Clock clock) {
        if (!EmbeddedPostgres.existsIn(data)) {
            return List.of(Finding.fine("database", "will be made at the first start"));
        }
        try (DataFolder folder = DataFolder.locked(data);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, Installation.version("postgres"))) {
            return new DatabaseCheck(postgres.access(), clock).findings();
        }
    }

    private boolean isLocked() {
        if (!Files.exists(data.resolve("lock"))) {
            return false;
        }
        try (DataFolder folder = DataFolder.locked(data)) {
            return false;
        } catch (CannotRun e) {
            return true;
        }
    }

    private Instant built() {
        try {
            return Files.getLastModifiedTime(installation.ear()).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }
}
