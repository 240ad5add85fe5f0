package id.mufakat.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.launcher.DataFolder;
import id.mufakat.launcher.Installation;
import id.mufakat.launcher.process.LogFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class EmbeddedPostgresIT {

    private static final String VERSION = Installation.version("postgres");

    @TempDir
    Path folder;

    @Test
    void keeps_what_it_acknowledges() throws SQLException {
        try (DataFolder data = data();
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data, VERSION);
                Connection connection = postgres.access().connect()) {
            assertThat(Durability.gaps(connection)).isEmpty();
            assertThat(Durability.show(connection, "data_checksums")).isEqualTo("on");
            assertThat(Durability.show(connection, "server_encoding")).isEqualTo("UTF8");
            assertThat(Durability.show(connection, "server_version_num")).startsWith("18");
        }
    }

    @Test
    void finds_its_data_again() throws SQLException {
        try (DataFolder data = data()) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data, VERSION)) {
                run(postgres.access(), "create table kept as select 42 as answer");
            }
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data, VERSION)) {
                assertThat(one(postgres.access(), "select answer from kept")).isEqualTo("42");
            }
        }
    }

    @Test
    void lets_nobody_in_without_the_password() {
        try (DataFolder data = data();
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data, VERSION)) {
            Access right = postgres.access();

            assertThatThrownBy(() -> new Access(right.url(), right.user(), "").connect())
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> new Access(right.url(), "postgres", right.password()).connect())
                    .isInstanceOf(SQLException.class);
            assertThat(right.toString()).doesNotContain(right.password());
        }
    }

    @Test
    void application_owns_its_database_and_nothing_else() throws SQLException {
        try (DataFolder data = data();
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data, VERSION)) {
            String rights =
                    "select rolsuper or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user";

            assertThat(one(postgres.access(), rights)).isEqualTo("f");
        }
    }

    @Test
    void unpacking_that_was_cut_short_is_done_again() throws IOException, SQLException {
        Path part = folder.resolve("data/postgres").resolve(VERSION + ".part/bin");
        try (DataFolder data = DataFolder.locked(folder.resolve("data"))) {
            Files.createDirectories(part);
            Files.writeString(part.resolve("postgres"), "half");

            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data, VERSION)) {
                assertThat(one(postgres.access(), "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void killed_launcher_leaves_nothing_that_blocks_the_next_start()
            throws IOException, SQLException, InterruptedException {
        Process launcher = launcher(Map.of());

        launcher.destroyForcibly().waitFor();

        startsAgainWithTheRow();
    }

    @Test
    void database_that_outlived_its_launcher_is_ended_first() throws IOException, SQLException, InterruptedException {
        Process launcher = launcher(Map.of("PATH", pathWithoutTie().toString()));
        launcher.destroyForcibly().waitFor();
        ProcessHandle left = postmaster();
        assertThat(left.isAlive()).as("nothing ties it to the launcher here").isTrue();

        startsAgainWithTheRow();

        assertThat(left.isAlive()).isFalse();
    }

    @Test
    void number_of_a_stranger_in_its_file_does_not_stop_the_start() throws IOException, SQLException {
        try (DataFolder data = data()) {
            EmbeddedPostgres.start(data, VERSION).close();
            Path file = data.path().resolve("postgres/cluster/postmaster.pid");
            Files.writeString(file, ProcessHandle.current().pid() + "\n" + file.getParent() + "\n1\n1\n\n\n0 0\n");

            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data, VERSION)) {
                assertThat(one(postgres.access(), "select 1")).isEqualTo("1");
            }
        }
    }

    private void startsAgainWithTheRow() throws SQLException {
        try (DataFolder data = data();
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data, VERSION)) {
            assertThat(one(postgres.access(), "select count(*) from acknowledged"))
                    .isEqualTo("1");
        }
    }

    /** A process of its own that has started the database and written one row. */
    private Process launcher(Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(
                List.of(DoomedLauncher.class.getName(), folder.resolve("data").toString()));
        LogFile log = new LogFile(folder.resolve("launcher.log"));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(log.path().toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        assertThat(said).as(() -> log.tail(20)).isEqualTo(DoomedLauncher.WRITTEN);
        return process;
    }

    private Path pathWithoutTie() throws IOException {
        Path programs = Files.createDirectory(folder.resolve("programs"));
        for (String name : List.of("sh", "setsid", "unshare", "true")) {
            Path program = Path.of("/usr/bin", name);
            Files.createSymbolicLink(programs.resolve(name), Files.exists(program) ? program : Path.of("/bin", name));
        }
        return programs;
    }

    private ProcessHandle postmaster() throws IOException {
        Path file = folder.resolve("data/postgres/cluster/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0))).orElseThrow();
    }

    private DataFolder data() {
        return UnpackedOnce.data(folder.resolve("data"));
    }

    private static void run(Access access, String sql) throws SQLException {
        try (Connection connection = access.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Access access, String query) throws SQLException {
        try (Connection connection = access.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
