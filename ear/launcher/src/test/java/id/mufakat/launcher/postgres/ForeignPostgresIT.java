package id.mufakat.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.launcher.CannotRun;
import id.mufakat.launcher.DataFolder;
import id.mufakat.launcher.Installation;
import id.mufakat.launcher.Ports;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class ForeignPostgresIT {

    @TempDir
    static Path folder;

    private static DataFolder data;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        data = UnpackedOnce.data(folder.resolve("data"));
        postgres = EmbeddedPostgres.start(data, Installation.version("postgres"));
    }

    @AfterAll
    static void end() {
        postgres.close();
        data.close();
    }

    @Test
    void good_database_is_taken_and_left_running() throws SQLException {
        Access access = postgres.access();

        try (ForeignPostgres foreign = ForeignPostgres.checked(access)) {
            assertThat(foreign.description()).contains("PostgreSQL 18");
        }

        access.connect().close();
    }

    @Test
    void database_that_may_lose_what_it_acknowledged_is_refused() throws SQLException {
        Access careless = other("careless", "encoding 'UTF8'");
        superuser("alter database careless set synchronous_commit = off");

        assertThatThrownBy(() -> ForeignPostgres.checked(careless))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("synchronous_commit is off")
                .hasMessageContaining("ALTER SYSTEM SET synchronous_commit = on");
    }

    @Test
    void database_with_another_encoding_is_refused() throws SQLException {
        Access latin = other("latin", "encoding 'LATIN1' locale_provider libc locale 'C' template template0");

        assertThatThrownBy(() -> ForeignPostgres.checked(latin))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("LATIN1");
    }

    @Test
    void role_that_may_not_make_tables_is_refused() throws SQLException {
        superuser("create role guest login password 'g'");
        Access guest = new Access(postgres.access().url(), "guest", "g");

        assertThatThrownBy(() -> ForeignPostgres.checked(guest))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("GRANT CREATE ON SCHEMA public TO guest");
    }

    @Test
    void wrong_password_and_silence_are_told_apart_from_success() {
        Access right = postgres.access();
        Access wrong = new Access(right.url(), right.user(), "wrong");
        Access silent = new Access("jdbc:postgresql://127.0.0.1:" + Ports.free() + "/x", "x", "x");

        assertThatThrownBy(() -> ForeignPostgres.checked(wrong))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("MUFAKAT_DB_PASSWORD");
        assertThatThrownBy(() -> ForeignPostgres.checked(silent))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("MUFAKAT_DB_URL");
    }

    @Test
    void environment_must_be_complete() {
        assertThat(ForeignPostgres.named(Map.of())).isEmpty();
        assertThat(ForeignPostgres.named(Map.of("MUFAKAT_DB_URL", " "))).isEmpty();
        assertThatThrownBy(() -> ForeignPostgres.named(Map.of("MUFAKAT_DB_URL", "postgres://host/db")))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("jdbc:postgresql:");
        assertThatThrownBy(() -> ForeignPostgres.named(Map.of("MUFAKAT_DB_URL", "jdbc:postgresql://host/db")))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("MUFAKAT_DB_USER");
    }

    private static Access other(String database, String options) throws SQLException {
        superuser("create database " + database + " owner mufakat " + options);
        Access own = postgres.access();
        return new Access(own.url().replaceAll("[^/]+$", database), own.user(), own.password());
    }

    private static void superuser(String sql) throws SQLException {
        Access own = postgres.access();
        Access superuser =
                new Access(own.url(), EmbeddedPostgres.SUPERUSER, data.secretText(EmbeddedPostgres.SUPERUSER));
        try (Connection connection = superuser.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
