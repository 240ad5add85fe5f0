package id.mufakat.launcher.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.launcher.DataFolder;
import id.mufakat.launcher.Installation;
import id.mufakat.launcher.Ports;
import id.mufakat.launcher.doctor.Finding.Level;
import id.mufakat.launcher.postgres.Access;
import id.mufakat.launcher.postgres.EmbeddedPostgres;
import id.mufakat.launcher.postgres.UnpackedOnce;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class DatabaseCheckIT {

    @TempDir
    Path folder;

    private DataFolder data;
    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() {
        data = UnpackedOnce.data(folder.resolve("data"));
        postgres = EmbeddedPostgres.start(data, Installation.version("postgres"));
    }

    @AfterEach
    void end() {
        postgres.close();
        data.close();
    }

    @Test
    void our_own_database_is_found_and_fine() {
        Access found = EmbeddedPostgres.runningIn(data.path()).orElseThrow();

        assertThat(found).isEqualTo(postgres.access());
        assertThat(levels(found, Clock.systemUTC())).containsOnly(Level.FINE);
    }

    @Test
    void careless_setting_is_wrong_and_says_how_to_mend_it() throws SQLException {
        try (Connection connection = postgres.access().connect();
                var statement = connection.createStatement()) {
            statement.execute("alter role mufakat set synchronous_commit = off");
        }

        assertThat(new DatabaseCheck(postgres.access(), Clock.systemUTC()).findings())
                .filteredOn(each -> each.level() == Level.WRONG)
                .singleElement()
                .satisfies(each -> assertThat(each.mend()).startsWith("ALTER SYSTEM SET synchronous_commit = on"));
    }

    @Test
    void clock_that_differs_is_wrong() {
        for (int minutes : List.of(-1, 1)) {
            Clock other = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(minutes));

            assertThat(levels(postgres.access(), other)).as("%d", minutes).contains(Level.WRONG);
        }
    }

    @Test
    void silence_is_wrong() {
        Access silent = new Access("jdbc:postgresql://127.0.0.1:" + Ports.free() + "/x", "x", "x");

        assertThat(levels(silent, Clock.systemUTC())).containsExactly(Level.WRONG);
    }

    private static List<Level> levels(Access access, Clock clock) {
        return new DatabaseCheck(access, clock)
                .findings().stream().map(Finding::level).toList();
    }
}
