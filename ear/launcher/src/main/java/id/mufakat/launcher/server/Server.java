package id.mufakat.launcher.server;

import id.mufakat.launcher.DataFolder;
import id.mufakat.launcher.Installation;
import id.mufakat.launcher.postgres.Access;
import id.mufakat.launcher.process.Apart;
import id.mufakat.launcher.process.Child;
import id.mufakat.launcher.process.Ending;
import id.mufakat.launcher.process.LogFile;
import id.mufakat.launcher.process.Part;
import id.mufakat.launcher.process.PidFile;
import id.mufakat.launcher.process.Signal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** WildFly with the application in it. */
public final class Server implements Part {

    /** Requests in hand may finish for ten seconds; then transactions roll back. */
    private static final Ending ENDING = new Ending(Signal.TERM, Duration.ofSeconds(40), Signal.KILL);

    private final Child child;
    private final BaseFolder base;
    private final ServerOutput output;
    private final Path log;

    private Server(Child child, BaseFolder base, ServerOutput output, Path log) {
        this.child = child;
        this.base = base;
        this.output = output;
        this.log = log;
    }

    /**
     * The parts that the server works with.
     *
     * @param secret shared with the readers for this start
     * @param extract port of the reader that extracts text
     * @param judge port of the reader that judges signatures
     */
    public record Neighbours(Access database, String secret, int extract, int judge) {}

    /** Ends a server that a killed launcher has left: it would hold the port. */
    public static void endLeftover(DataFolder data) {
        pidFile(data).find().ifPresent(ENDING::end);
    }

    /** Returns at once; the application is up when {@link Readiness} says so. */
    public static Server start(Installation installation, DataFolder data, Settings settings, Neighbours neighbours) {
        BaseFolder base = BaseFolder.fresh(data, installation);
        Path logs = data.folder("log");
        LogFile console = new LogFile(logs.resolve("console.log"));
        JavaCommand command = new JavaCommand(installation.server(), base, data, settings);
        Child.Order order = new Child.Order(
                Apart.from(Signal.TERM, command.words(mark(data), neighbours)),
                environment(neighbours),
                base.path(),
                console,
                true);
        Child child = Child.start(order, pidFile(data), ENDING);
        return new Server(child, base, ServerOutput.read(child.output(), console), logs.resolve("server.log"));
    }

    /** Secrets travel here and not in the command line, which every user of the machine can read. */
    private static Map<String, String> environment(Neighbours neighbours) {
        Map<String, String> environment = new TreeMap<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("MUFAKAT_")) {
                environment.put(name, value);
            }
        });
        environment.put("MUFAKAT_DB_URL", neighbours.database().url());
        environment.put("MUFAKAT_DB_USER", neighbours.database().user());
        environment.put("MUFAKAT_DB_PASSWORD", neighbours.database().password());
        environment.put("MUFAKAT_READER_SECRET", neighbours.secret());
        return environment;
    }

    public boolean isAlive() {
        return child.isAlive();
    }

    /** Why the application could not be started, although the server runs. */
    Optional<String> failure() {
        return base.failure();
    }

    /** What it told its starter, and nobody else. */
    public ServerOutput output() {
        return output;
    }

    /** Where to look when something is wrong. */
    public Path log() {
        return log;
    }

    /** Completes with the reason when the server ends. */
    public CompletableFuture<String> end() {
        return child.exit().thenApply(code -> "The server ended (code " + code + "). See " + log);
    }

    @Override
    public void close() {
        child.close();
    }

    private static PidFile pidFile(DataFolder data) {
        return data.pidFile("server", mark(data));
    }

    private static String mark(DataFolder data) {
        return "-Dmufakat.data=" + data.path();
    }
}
