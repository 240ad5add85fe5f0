package id.mufakat.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void full_log_is_put_aside() throws IOException {
        Path path = folder.resolve("x.log");
        Files.write(path, new byte[11 << 20]);

        new LogFile(path).rotated();

        assertThat(path).doesNotExist();
        assertThat(folder.resolve("x.log.1")).hasSize(11 << 20);
    }

    @Test
    void tail_is_short_and_never_fails() throws IOException {
        LogFile log = new LogFile(folder.resolve("x.log"));

        assertThat(log.tail(2)).isEmpty();
        Files.writeString(log.path(), "a\nb\nc\n");
        assertThat(log.tail(2)).isEqualTo("b\nc");
    }
}
