package id.mufakat.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void second_launcher_is_refused_and_told_who_is_first() {
        Path path = parent.resolve("data");

        try (DataFolder first = DataFolder.locked(path)) {
            assertThatThrownBy(() -> DataFolder.locked(path))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void folder_is_free_again_afterwards() {
        Path path = parent.resolve("data");
        DataFolder.locked(path).close();

        try (DataFolder second = DataFolder.locked(path)) {
            assertThat(second.path()).isDirectory();
        }
    }

    @Test
    void nobody_else_can_read_folder_or_secret() throws IOException {
        try (DataFolder data = DataFolder.locked(parent.resolve("data"))) {
            Path secret = data.secret("door");

            assertThat(permissions(data.path())).isEqualTo("rwx------");
            assertThat(permissions(secret)).isEqualTo("rw-------");
        }
    }

    @Test
    void secret_stays_the_same_and_is_long() {
        try (DataFolder data = DataFolder.locked(parent.resolve("data"))) {
            String first = data.secretText("door");

            assertThat(first).hasSize(43).isEqualTo(data.secretText("door")).isNotEqualTo(data.secretText("window"));
        }
    }

    @Test
    void place_that_cannot_be_written_is_refused_with_advice() {
        assertThatThrownBy(() -> DataFolder.locked(Path.of("/proc/mufakat")))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("/proc/mufakat");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
