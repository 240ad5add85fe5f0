package id.mufakat.launcher;

import id.mufakat.launcher.postgres.Database;
import id.mufakat.launcher.postgres.EmbeddedPostgres;
import id.mufakat.launcher.postgres.ForeignPostgres;
import id.mufakat.launcher.process.Broken;
import id.mufakat.launcher.process.House;
import id.mufakat.launcher.reader.WatchedReader;
import id.mufakat.launcher.server.Readiness;
import id.mufakat.launcher.server.Server;
import id.mufakat.launcher.server.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts the database, the readers and the server, says where the house is, and stays until it is ended or one of them
 * ends by itself.
 */
final class RunCommand implements Command {

    private static final String HELP =
            """
            ./mufakat run [--port 8080] [--data DIR] [--demo [--cast-only]] [--bind ADDRESS] [--behind-proxy]

            Builds what is not built, starts the house and prints where it is. Ctrl-C ends it in order.

              --port N         the port to listen on (8080)
              --data DIR       where everything is kept (data, beside this script)
              --demo           invented people, and an agreement that is walked before your eyes, to try it with;
                               listens on this machine only
              --cast-only      with --demo: the people, but no agreement yet
              --bind ADDRESS   the address to listen on (127.0.0.1); 0.0.0.0 for all
              --behind-proxy   take the client's address and https from the headers of a reverse proxy

            Environment
              MUFAKAT_DB_URL, MUFAKAT_DB_USER, MUFAKAT_DB_PASSWORD
                               a PostgreSQL 15 or newer of your own, as jdbc:postgresql://host:5432/mufakat;
                               without it one is started in the data folder
              MUFAKAT_PUBLIC_URL
                               where people reach this installation; QR codes carry it, so it must be https
                               before anything is signed for real
              MUFAKAT_MAIL_HOST, MUFAKAT_MAIL_FROM
                               the mail server that tells people what waits for them, and the sender's address;
                               without it nobody is told
              MUFAKAT_MAIL_TLS, MUFAKAT_MAIL_PORT, MUFAKAT_MAIL_USER, MUFAKAT_MAIL_PASSWORD
                               starttls (587, the usual), tls (465) or none (25); the name it asks for, if any
              MUFAKAT_LONGEST_PLT, MUFAKAT_LONGEST_PLH
                               how long one decree may let somebody act, as P1Y and P3M (the usual rule)
              MUFAKAT_SERVER_HEAP
                               memory for the server's objects (768m)
              MUFAKAT_SERVER_OPTIONS
                               further options for its virtual machine

            Exit codes: 0 ended as asked, 1 a part of the house ended by itself, 2 could not start.
            """;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Installation installation;
    private final Progress progress = Progress.onConsole();
    private final House house = new House();

    RunCommand(Installation installation) {
        this.installation = installation;
    }

    @Override
    public int run(String[] words) {
        Arguments arguments = RunOptions.arguments(words);
        if (arguments.asksForHelp()) {
            System.out.print(HELP);
            return 0;
        }
        RunOptions options = RunOptions.of(arguments, System.getenv(), installation.home());
        installation.checked();
        Runtime.getRuntime().addShutdownHook(new Thread(this::endOnSignal, "end"));
        try {
            String reason = serve(options);
            throw new Broken(reason);
        } finally {
            waitIfEnding();
            house.close();
        }
    }

    /** Returns why it ended by itself. */
    private String serve(RunOptions options) {
        long since = System.nanoTime();
        Settings settings = options.settings();
        DataFolder data = house.add(() -> DataFolder.locked(options.data()));
        Server.endLeftover(data);
        if (!Ports.isFree(settings.bind(), settings.port())) {
            throw new CannotRun(
                    "Port " + settings.port() + " is in use by another program. Choose another with --port.");
        }
        String secret = DataFolder.random();
        // On threads of their own: they load while the database starts.
        WatchedReader extract = reader("extract", secret, data);
        WatchedReader judge = reader("judge", secret, data);
        Database database = database(data);
        Server server = server(data, settings, neighbours(database, secret, extract, judge));
        progress.say("");
        new Welcome(progress, data).show(settings, server.output(), Duration.ofNanos(System.nanoTime() - since));
        if (options.plays() && FirstAgreement.isMissing(data)) {
            progress.say("A first agreement is being walked from an audience to the archive (about half a minute) ...");
            house.add(() -> FirstAgreement.play(installation, data, settings.local(), progress));
        }
        return firstEnd(database, server);
    }

    private Database database(DataFolder data) {
        try (Progress.Step step = progress.begin("Database")) {
            Database database = house.add(() -> ForeignPostgres.named(System.getenv())
                    .<Database>map(ForeignPostgres::checked)
                    .orElseGet(() -> EmbeddedPostgres.start(data, Installation.version("postgres"))));
            step.done(database.description());
            return database;
        }
    }

    /** The readers listen early and load the rest while the server starts. */
    private Server.Neighbours neighbours(Database database, String secret, WatchedReader extract, WatchedReader judge) {
        try (Progress.Step step = progress.begin("Readers")) {
            Server.Neighbours neighbours =
                    new Server.Neighbours(database.access(), secret, extract.port(), judge.port());
            step.done("extract and judge");
            return neighbours;
        }
    }

    private Server server(DataFolder data, Settings settings, Server.Neighbours neighbours) {
        try (Progress.Step step = progress.begin("Server")) {
            Server server = house.add(() -> Server.start(installation, data, settings, neighbours));
            new Readiness(settings.local()).await(server, PATIENCE, step::note);
            step.done("WildFly " + Installation.version("wildfly"));
            return server;
        }
    }

    private WatchedReader reader(String kind, String secret, DataFolder data) {
        return house.add(() -> WatchedReader.start(kind, installation.reader(kind), secret, data));
    }

    private static String firstEnd(Database database, Server server) {
        List<CompletableFuture<String>> ends = new ArrayList<>(List.of(server.end()));
        database.end().ifPresent(ends::add);
        return (String) CompletableFuture.anyOf(ends.toArray(new CompletableFuture<?>[0]))
                .join();
    }

    /** Ctrl-C or SIGTERM: an ending that was asked for is a success. */
    private void endOnSignal() {
        if (house.isClosing()) {
            return;
        }
        progress.say("\nEnding: the server, then the database, then the readers ...");
        house.close();
        progress.say("Ended.");
        Runtime.getRuntime().halt(0);
    }

    /** When a signal ends the house, the parts that end are no failure; the signal's thread ends the program. */
    private void waitIfEnding() {
        while (house.isClosing()) {
            LockSupport.park();
        }
    }
}
