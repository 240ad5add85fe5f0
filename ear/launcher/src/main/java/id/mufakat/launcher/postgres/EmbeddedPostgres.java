package id.mufakat.launcher.postgres;

import id.mufakat.launcher.CannotRun;
import id.mufakat.launcher.DataFolder;
import id.mufakat.launcher.Ports;
import id.mufakat.launcher.process.Broken;
import id.mufakat.launcher.process.Child;
import id.mufakat.launcher.process.LogFile;
import id.mufakat.launcher.process.PidFile;
import id.mufakat.launcher.process.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * The PostgreSQL that travels with the house. It listens on loopback only, on a port of its own at each start, and lets
 * in only who knows a password that is made at random and kept in the data folder.
 */
public final class EmbeddedPostgres implements Database {

    static final String SUPERUSER = "postgres";

    private static final String OWNER = "mufakat";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final int TRIES = 5;
    private static final String PLACE = "postgres/cluster";

    /** Of {@code postmaster.pid}, counted from 0; the file's format is PostgreSQL's. */
    private static final int PORT_LINE = 3;

    private final Child child;
    private final Access access;
    private final String version;
    private final LogFile log;

    private EmbeddedPostgres(Child child, Access access, String version, LogFile log) {
        this.child = child;
        this.access = access;
        this.version = version;
        this.log = log;
    }

    /**
     * Starts it on the data of this folder, which is made when it is not there.
     *
     * @param version of the programs that the build brings, such as 18.6.0
     */
    public static EmbeddedPostgres start(DataFolder data, String version) {
        Path parent = data.folder("postgres");
        Programs programs = Programs.in(parent, version);
        Cluster cluster = new Cluster(parent.resolve("cluster"), version);
        if (!cluster.exists()) {
            cluster.make(programs, data.secret(SUPERUSER));
        }
        cluster.checkVersion();
        cluster.endLeftover();
        return start(data, programs, cluster);
    }

    /** Whether a database was ever made in this data folder. */
    public static boolean existsIn(Path data) {
        return Files.exists(data.resolve(PLACE).resolve("PG_VERSION"));
    }

    /** How to reach the one that another launcher has started there; empty when none runs. */
    public static Optional<Access> runningIn(Path data) {
        Path cluster = data.resolve(PLACE);
        Path file = cluster.resolve("postmaster.pid");
        if (new PidFile(file, cluster.toString()).find().isEmpty()) {
            return Optional.empty();
        }
        try {
            int port = Integer.parseInt(Files.readAllLines(file).get(PORT_LINE).trim());
            String password =
                    Files.readString(data.resolve("secret").resolve(OWNER)).trim();
            return Optional.of(new Access(url(port, OWNER), OWNER, password));
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new Broken("A database starts or ends in " + cluster + " just now. Look again in a moment.", e);
        }
    }

    /** Another program may take the free port before PostgreSQL does: then once more, with another one. */
    private static EmbeddedPostgres start(DataFolder data, Programs programs, Cluster cluster) {
        LogFile log = new LogFile(data.folder("log").resolve("postgres.log"));
        for (int tries = 1; ; tries++) {
            int port = Ports.free();
            Child child = child(data, programs, cluster, port, log);
            try {
                Access superuser = new Access(url(port, SUPERUSER), SUPERUSER, data.secretText(SUPERUSER));
                String version = prepare(child, superuser, data.secretText(OWNER), log);
                return new EmbeddedPostgres(
                        child, new Access(url(port, OWNER), OWNER, data.secretText(OWNER)), version, log);
            } catch (Broken e) {
                child.close();
                if (tries == TRIES || !log.tail(5).contains("could not bind")) {
                    throw e;
                }
            }
        }
    }

    private static Child child(DataFolder data, Programs programs, Cluster cluster, int port, LogFile log) {
        List<String> command = new ArrayList<>(
                List.of(programs.path("postgres"), "-D", cluster.folder().toString()));
        settings(port).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        PidFile pidFile = data.pidFile("postgres", cluster.folder().toString());
        Child.Order order = new Child.Order(Ordinary.user(Signal.INT, command), Map.of(), cluster.folder(), log, false);
        return Child.start(order, pidFile, Cluster.ENDING);
    }

    /** Given as switches, which win over every file in the cluster. */
    private static Map<String, String> settings(int port) {
        return Map.ofEntries(
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("port", Integer.toString(port)),
                Map.entry("unix_socket_directories", ""),
                Map.entry("fsync", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("max_connections", "60"),
                Map.entry("shared_buffers", "128MB"),
                Map.entry("jit", "off"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("TimeZone", "UTC"),
                // Statements and refused rows may carry what nobody should read in a log.
                Map.entry("log_error_verbosity", "terse"),
                Map.entry("log_min_error_statement", "panic"));
    }

    private static String prepare(Child child, Access superuser, String password, LogFile log) {
        try (Connection connection = firstConnection(child, superuser, log)) {
            var gaps = Durability.gaps(connection);
            if (!gaps.isEmpty()) {
                throw new Broken(
                        "PostgreSQL did not take the setting " + gaps.get(0).setting() + " = on.");
            }
            new OwnDatabase(connection).make(OWNER, password);
            return Durability.show(connection, "server_version");
        } catch (SQLException e) {
            throw new Broken("PostgreSQL started and then refused: " + e.getMessage() + "\n" + log.tail(5), e);
        }
    }

    private static Connection firstConnection(Child child, Access superuser, LogFile log) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return superuser.connect();
            } catch (SQLException e) {
                refuseForEver(e);
                if (!child.isAlive() || System.nanoTime() > end) {
                    throw new Broken("PostgreSQL does not start (" + log.path() + "):\n" + log.tail(8), e);
                }
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    /** Waiting does not make a wrong password right. */
    private static void refuseForEver(SQLException e) {
        if ("28P01".equals(e.getSQLState())) {
            throw new CannotRun(
                    "The database does not know the password in the folder 'secret' of the data folder. Put"
                            + " back the file secret/postgres that belongs to this data.",
                    e);
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public Access access() {
        return access;
    }

    @Override
    public String description() {
        return "PostgreSQL " + version + ", embedded";
    }

    @Override
    public Optional<CompletableFuture<String>> end() {
        return Optional.of(child.exit()
                .thenApply(code -> "The database ended (code " + code + "). See " + log.path() + "\n" + log.tail(5)));
    }

    @Override
    public void close() {
        child.close();
    }
}
