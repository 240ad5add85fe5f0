package id.mufakat.launcher.doctor;

import id.mufakat.launcher.postgres.Access;
import id.mufakat.launcher.postgres.Durability;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What a running database says of itself: version, durability, encoding, clock, connections left. */
record DatabaseCheck(Access access, Clock clock) implements Check {

    private static final int OLDEST = 150_000;
    private static final int CONNECTIONS = 40;
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        try (Connection connection = access.connect()) {
            findings.add(version(connection));
            findings.addAll(durability(connection));
            findings.add(clock(connection));
            findings.addAll(rest(connection));
        } catch (SQLException e) {
            findings.add(Finding.wrong(
                    "database",
                    access.url() + " does not answer: " + e.getMessage(),
                    "Check that it runs, and MUFAKAT_DB_URL, MUFAKAT_DB_USER and MUFAKAT_DB_PASSWORD."));
        }
        return findings;
    }

    private Finding version(Connection connection) throws SQLException {
        String version = Durability.show(connection, "server_version");
        return Integer.parseInt(Durability.show(connection, "server_version_num")) < OLDEST
                ? Finding.wrong("database", "PostgreSQL " + version + " is too old", "Use version 15 or newer.")
                : Finding.fine("database", "PostgreSQL " + version + " at " + access.url());
    }

    private static List<Finding> durability(Connection connection) throws SQLException {
        List<Durability.Gap> gaps = Durability.gaps(connection);
        if (gaps.isEmpty()) {
            return List.of(Finding.fine("database", "fsync, full_page_writes and synchronous_commit are on"));
        }
        return gaps.stream()
                .map(gap -> Finding.wrong(
                        "database",
                        gap.setting() + " is " + gap.value() + ": it may lose what it has acknowledged",
                        gap.mend()))
                .toList();
    }

    private Finding clock(Connection connection) throws SQLException {
        Instant asked = clock.instant();
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select clock_timestamp()")) {
            Wait wait = new Wait(asked, clock.instant());
            answer.next();
            Duration apart =
                    wait.apart(answer.getObject(1, OffsetDateTime.class).toInstant());
            return apart.compareTo(TOLERANCE) > 0
                    ? Finding.wrong(
                            "clock",
                            "the database's clock differs by " + apart.toSeconds() + " s",
                            "Set both clocks by NTP.")
                    : Finding.fine("clock", "the database agrees");
        }
    }

    private static List<Finding> rest(Connection connection) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        if (!Durability.show(connection, "server_encoding").equals("UTF8")) {
            findings.add(Finding.wrong(
                    "database",
                    "it does not store text as UTF-8",
                    "CREATE DATABASE mufakat ENCODING 'UTF8' TEMPLATE template0;"));
        }
        if (Durability.show(connection, "data_checksums").equals("off")) {
            findings.add(Finding.note(
                    "database",
                    "data checksums are off: a rotting disk would go unnoticed",
                    "With the server stopped: pg_checksums --enable"));
        }
        if (Integer.parseInt(Durability.show(connection, "max_connections")) < CONNECTIONS) {
            findings.add(Finding.note(
                    "database",
                    "fewer than " + CONNECTIONS + " connections are allowed",
                    "ALTER SYSTEM SET max_connections = 100; then restart PostgreSQL."));
        }
        return findings;
    }
}
