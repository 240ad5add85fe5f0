package id.mufakat.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    private static final Ending ENDING = new Ending(Signal.TERM, Duration.ofSeconds(20), Signal.KILL);

    @TempDir
    Path folder;

    @Test
    void child_sees_only_what_it_is_given() throws IOException {
        try (Child child = start(List.of("env"), true)) {
            String environment = new String(child.output().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(environment.lines().map(line -> line.substring(0, line.indexOf('='))))
                    .contains("SECRET", "LANG", "PATH")
                    .isSubsetOf("SECRET", "LANG", "PATH", "HOME", "USER", "TZ");
        }
    }

    @Test
    void child_is_remembered_while_it_runs() {
        PidFile file = pidFile();

        try (Child child = start(Apart.from(Signal.KILL, List.of("sh", "-c", "read line", "mark", "end")), false)) {
            assertThat(file.file()).exists();
            assertThat(child.isAlive()).isTrue();
        }

        assertThat(file.file()).doesNotExist();
    }

    @Test
    void child_is_out_of_reach_of_the_terminal() throws IOException {
        List<String> session = Apart.from(Signal.KILL, List.of("sh", "-c", "cut -d' ' -f1,6 /proc/$$/stat"));

        try (Child child = start(session, true)) {
            String[] numbers = new String(child.output().readAllBytes(), StandardCharsets.UTF_8)
                    .trim()
                    .split(" ", -1);

            assertThat(numbers[1]).as("the session is its own").isEqualTo(numbers[0]);
        }
    }

    @Test
    void output_goes_to_the_log() throws IOException {
        try (Child child = start(List.of("sh", "-c", "echo said; echo cried >&2"), false)) {
            child.exit().join();
        }

        assertThat(Files.readString(folder.resolve("child.log"))).contains("said", "cried");
    }

    @Test
    void missing_program_is_named() {
        assertThatThrownBy(() -> start(List.of("no-such-program"), false))
                .isInstanceOf(Broken.class)
                .hasMessageContaining("no-such-program");
    }

    private Child start(List<String> command, boolean piped) {
        LogFile log = new LogFile(folder.resolve("child.log"));
        return Child.start(new Child.Order(command, Map.of("SECRET", "s"), folder, log, piped), pidFile(), ENDING);
    }

    private PidFile pidFile() {
        return new PidFile(folder.resolve("child.pid"), "mark");
    }
}
