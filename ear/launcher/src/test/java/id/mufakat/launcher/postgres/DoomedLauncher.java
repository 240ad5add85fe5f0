package id.mufakat.launcher.postgres;

import id.mufakat.launcher.DataFolder;
import id.mufakat.launcher.Installation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** Starts the database, commits one row, says so, and waits to be killed. */
final class DoomedLauncher {

    static final String WRITTEN = "written";

    private DoomedLauncher() {}

    public static void main(String[] words) throws SQLException {
        DataFolder data = UnpackedOnce.data(Path.of(words[0]));
        EmbeddedPostgres postgres = EmbeddedPostgres.start(data, Installation.version("postgres"));
        try (Connection connection = postgres.access().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table acknowledged as select 1 as row");
        }
        System.out.println(WRITTEN);
        while (true) {
            LockSupport.park();
        }
    }
}
