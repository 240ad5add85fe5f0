package id.mufakat;

import id.mufakat.launcher.DataFolder;
import id.mufakat.launcher.Folders;
import id.mufakat.launcher.Installation;
import id.mufakat.launcher.Ports;
import id.mufakat.launcher.postgres.EmbeddedPostgres;
import id.mufakat.launcher.process.House;
import id.mufakat.launcher.reader.WatchedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before Arquillian starts the server: a database and both readers of its own, as the launcher starts them, on free
 * ports that {@code arquillian.xml} hands to the server.
 */
public class NeighboursForTests implements LauncherSessionListener {

    private @Nullable House house;
    private @Nullable Path folder;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Installation installation =
                new Installation(Path.of(System.getProperty("mufakat.home")).normalize()).checked();
        Path made = temporary();
        folder = made;
        House started = new House();
        house = started;
        DataFolder data = started.add(() -> DataFolder.locked(made));
        EmbeddedPostgres postgres = started.add(() -> EmbeddedPostgres.start(data, Installation.version("postgres")));
        String secret = data.secretText("reader");
        for (String kind : new String[] {"extract", "judge"}) {
            WatchedReader reader =
                    started.add(() -> WatchedReader.start(kind, installation.reader(kind), secret, data));
            tell(kind, Integer.toString(reader.port()));
        }
        tell("folder", made.toString());
        tell(
                "logs",
                Folders.create(Path.of("target/server-log").toAbsolutePath()).toString());
        tell("secret", data.secret("reader").toString());
        tell("db.url", postgres.access().url());
        tell("db.user", postgres.access().user());
        tell("db.password", postgres.access().password());
        int http = Ports.free();
        tell("http", Integer.toString(http));
        tell("management", Integer.toString(another(http)));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (house != null) {
            house.close();
        }
        if (folder != null) {
            Folders.delete(folder);
        }
    }

    /** A port that was free a moment ago may be named again. */
    private static int another(int taken) {
        int port = Ports.free();
        return port == taken ? another(taken) : port;
    }

    private static void tell(String name, String value) {
        System.setProperty("mufakat.test." + name, value);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("mufakat-it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
