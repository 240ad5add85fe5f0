package id.mufakat.launcher.postgres;

import id.mufakat.launcher.CannotRun;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A PostgreSQL that somebody else looks after, named by {@code MUFAKAT_DB_URL}. Checked, then used as it is. */
public final class ForeignPostgres implements Database {

    /** {@code jdbc:postgresql://host:port/database}. */
    public static final String URL = "MUFAKAT_DB_URL";

    private static final String USER = "MUFAKAT_DB_USER";
    private static final String PASSWORD = "MUFAKAT_DB_PASSWORD";
    private static final int OLDEST = 150_000;

    private final Access access;
    private final String version;

    private ForeignPostgres(Access access, String version) {
        this.access = access;
        this.version = version;
    }

    /** Where the environment says it is; empty when it names none. */
    public static Optional<Access> named(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "").trim();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotRun(URL + " must look like jdbc:postgresql://host:5432/mufakat");
        }
        if (!environment.containsKey(USER) || !environment.containsKey(PASSWORD)) {
            throw new CannotRun(URL + " is set; set " + USER + " and " + PASSWORD + " too.");
        }
        return Optional.of(new Access(url, environment.get(USER), environment.get(PASSWORD)));
    }

    /** Refuses a database that would fail later, or that may lose what it acknowledged. */
    public static ForeignPostgres checked(Access access) {
        try (Connection connection = access.connect()) {
            checkVersion(connection);
            checkEncoding(connection);
            checkRights(connection);
            checkDurability(Durability.gaps(connection));
            return new ForeignPostgres(access, Durability.show(connection, "server_version"));
        } catch (SQLException e) {
            throw new CannotRun(
                    "The database at " + access.url() + " does not let us in as " + access.user() + ": "
                            + e.getMessage() + ". Check " + URL + ", " + USER + " and " + PASSWORD + ".",
                    e);
        }
    }

    private static void checkVersion(Connection connection) throws SQLException {
        if (Integer.parseInt(Durability.show(connection, "server_version_num")) < OLDEST) {
            throw new CannotRun("PostgreSQL " + Durability.show(connection, "server_version")
                    + " is too old. Use version 15 or newer.");
        }
    }

    private static void checkEncoding(Connection connection) throws SQLException {
        String encoding = Durability.show(connection, "server_encoding");
        if (!encoding.equals("UTF8")) {
            throw new CannotRun("The database stores text as " + encoding
                    + ". Make it anew: CREATE DATABASE mufakat ENCODING 'UTF8' TEMPLATE template0;");
        }
    }

    private static void checkRights(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select has_schema_privilege(current_schema(), 'CREATE'), current_user")) {
            answer.next();
            if (!answer.getBoolean(1)) {
                throw new CannotRun("The role may not make tables. As its superuser: GRANT CREATE ON SCHEMA public TO "
                        + answer.getString(2) + ";");
            }
        }
    }

    private static void checkDurability(List<Durability.Gap> gaps) {
        if (!gaps.isEmpty()) {
            Durability.Gap gap = gaps.get(0);
            throw new CannotRun("The database may lose what it has acknowledged: " + gap.setting() + " is "
                    + gap.value() + ". As its superuser: " + gap.mend());
        }
    }

    @Override
    public Access access() {
        return access;
    }

    @Override
    public String description() {
        return "PostgreSQL " + version + " at " + access.url();
    }

    @Override
    public Optional<CompletableFuture<String>> end() {
        return Optional.empty();
    }

    @Override
    public void close() {
        // It was there before us and stays.
    }
}
