package id.mufakat.launcher.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.launcher.DataFolder;
import id.mufakat.launcher.process.Broken;
import id.mufakat.reader.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** On real processes: a program that answers its own number, and dies when told so. */
@Timeout(120)
class WatchedReaderTest {

    @TempDir
    Path folder;

    @Test
    void dead_reader_is_back_on_the_same_port() throws IOException {
        try (DataFolder data = DataFolder.locked(folder.resolve("data"));
                WatchedReader reader = WatchedReader.start("extract", library(), "secret", data)) {
            int port = reader.port();
            String first = ask(port, 'n');

            ask(port, 'x');

            assertThat(reader.port()).isEqualTo(port);
            assertThat(answer(port)).isNotEqualTo(first);
        }
    }

    @Test
    void reader_that_says_it_cannot_run_is_left_alone() throws IOException, InterruptedException {
        try (DataFolder data = DataFolder.locked(folder.resolve("data"));
                WatchedReader reader = WatchedReader.start("extract", library(), "secret", data)) {
            int port = reader.port();

            ask(port, 'c');

            reader.awaitTheEnd();
            assertThatThrownBy(() -> ask(port, 'n')).isInstanceOf(IOException.class);
        }
    }

    @Test
    void reader_of_a_killed_launcher_is_ended_first() throws IOException {
        try (DataFolder data = DataFolder.locked(folder.resolve("data"))) {
            ReaderProcess left = new ReaderProcess("extract", library(), "secret", data);
            ProcessHandle process = ProcessHandle.of(Long.parseLong(ask(left.portOf(left.start(0)), 'n')))
                    .orElseThrow();

            try (WatchedReader reader = WatchedReader.start("extract", library(), "secret", data)) {
                assertThat(process.isAlive()).isFalse();
                assertThat(reader.port()).isPositive();
            }
        }
    }

    @Test
    void closed_reader_does_not_come_back() throws IOException {
        try (DataFolder data = DataFolder.locked(folder.resolve("data"))) {
            WatchedReader reader = WatchedReader.start("extract", library(), "secret", data);
            ProcessHandle process =
                    ProcessHandle.of(Long.parseLong(ask(reader.port(), 'n'))).orElseThrow();

            reader.close();

            assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(20));
            try (Stream<Path> left = Files.list(data.folder("run"))) {
                assertThat(left).isEmpty();
            }
        }
    }

    @Test
    void reader_that_never_starts_is_an_error_with_its_last_words() throws IOException {
        try (DataFolder data = DataFolder.locked(folder.resolve("data"));
                WatchedReader reader = WatchedReader.start("fails", library(), "secret", data)) {
            assertThatThrownBy(reader::port).isInstanceOf(Broken.class).hasMessageContaining("no such kind");
        }
    }

    /** The first answer after the gap; the bound of the test is the bound of the waiting. */
    private static String answer(int port) {
        while (true) {
            try {
                return ask(port, 'n');
            } catch (IOException e) {
                Thread.onSpinWait();
            }
        }
    }

    private static String ask(int port, char question) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(question);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A folder with the stand-in's jar in it, as the build makes for the real one. */
    private Path library() {
        try {
            Path library = Files.createDirectories(folder.resolve("lib"));
            String name = Main.class.getName().replace('.', '/') + ".class";
            try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(library.resolve("reader.jar")));
                    InputStream code = Main.class.getResourceAsStream("Main.class")) {
                jar.putNextEntry(new JarEntry(name));
                code.transferTo(jar);
            }
            return library;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
