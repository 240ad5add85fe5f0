package id.mufakat.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    private final Process stranger = start("stranger");

    @AfterEach
    void end() {
        stranger.destroyForcibly();
    }

    @Test
    void process_with_the_mark_is_found() {
        PidFile file = file("stranger");
        file.write(stranger.pid());

        assertThat(file.find().map(ProcessHandle::pid)).contains(stranger.pid());
    }

    @Test
    void number_that_now_belongs_to_somebody_else_is_not_ours() {
        PidFile file = file("-Dmufakat.data=/srv/data");
        file.write(stranger.pid());

        assertThat(file.find()).isEmpty();
    }

    @Test
    void mark_of_another_folder_that_begins_alike_is_not_ours() {
        PidFile file = file("strange");
        file.write(stranger.pid());

        assertThat(file.find()).isEmpty();
    }

    @Test
    void dead_process_is_not_found() throws InterruptedException {
        PidFile file = file("stranger");
        file.write(stranger.pid());
        stranger.destroyForcibly().waitFor();

        assertThat(file.find()).isEmpty();
    }

    @Test
    void missing_empty_and_spoilt_files_name_nobody() throws IOException {
        PidFile file = file("stranger");

        assertThat(file.find()).isEmpty();
        Files.writeString(file.file(), "");
        assertThat(file.find()).isEmpty();
        Files.writeString(file.file(), "12x\n");
        assertThat(file.find()).isEmpty();
    }

    @Test
    void forgotten_process_is_not_found() {
        PidFile file = file("stranger");
        file.write(stranger.pid());

        file.delete();

        assertThat(file.find()).isEmpty();
    }

    private PidFile file(String mark) {
        return new PidFile(folder.resolve("one.pid"), mark);
    }

    private static Process start(String mark) {
        try {
            return new ProcessBuilder("sh", "-c", "read line", "sh", mark, "end").start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
