package id.mufakat.running;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.launcher.Folders;
import id.mufakat.launcher.Ports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole Mufakat on a port of its own: PostgreSQL, readers and server, as {@code ./mufakat run --demo} starts them, with
 * the first agreement of its demonstration in force.
 */
public final class House implements AutoCloseable {

    private final String url;
    private final @Nullable Process launcher;
    private final Path folder;
    private final Path logs;
    private final Cast cast;

    private House(String url, @Nullable Process launcher, Path folder, Path logs) {
        this.url = url;
        this.launcher = launcher;
        this.folder = folder;
        this.logs = logs;
        this.cast = Cast.on(stranger().get("/login").body());
    }

    private House(String url, Cast cast) {
        this.url = url;
        this.launcher = null;
        this.logs = logs("standing-house");
        this.folder = logs;
        this.cast = cast;
    }

    /** One that somebody else opened and closes, with people whom it does not show on its login page. */
    public static House of(String url, Cast cast) {
        return new House(url, cast);
    }

    /**
     * A house of this run's own; while a test is being written, {@code -Dmufakat.running=URL} names one that stands.
     *
     * @param name under which its logs are kept when it is closed
     */
    static House open(String name) {
        Path logs = logs(name);
        String standing = System.getProperty("mufakat.running");
        return standing == null ? start(logs) : new House(standing, null, logs, logs);
    }

    private static Path logs(String name) {
        return Path.of("target", name + "-log").toAbsolutePath();
    }

    private static House start(Path logs) {
        try {
            Path folder = Files.createTempDirectory("mufakat-running");
            int port = Ports.free();
            Process launcher = Programs.start(
                    "launcher",
                    "id.mufakat.launcher.Main",
                    "run",
                    "--demo",
                    "--data",
                    folder.resolve("data").toString(),
                    "--port",
                    Integer.toString(port));
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy));
            listen(launcher);
            return new House("http://127.0.0.1:" + port, launcher, folder, logs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code ./mufakat demo} has written of the first agreement. */
    public Path journey() {
        if (launcher == null) {
            String out = folder.resolve("journey").toString();
            assertThat(Programs.run("player", "id.mufakat.player.Main", "--url", url, "--out", out))
                    .isZero();
            return Path.of(out);
        }
        return data().resolve("demo");
    }

    /** Without a slash at the end. */
    public String url() {
        return url;
    }

    /** Where it keeps everything; for one that stands already, {@code -Dmufakat.running.data} says where. */
    public Path data() {
        return launcher == null ? Path.of(System.getProperty("mufakat.running.data", "data")) : folder.resolve("data");
    }

    /** The people whose cards stand on its login page. */
    public Cast cast() {
        return cast;
    }

    /** Somebody without a login. */
    public Visitor stranger() {
        return Visitor.stranger(url);
    }

    /** Logged in at the page, with a cookie, as a browser is. */
    public Visitor session(Member member) {
        return Visitor.session(url, member);
    }

    /** Logged in over the API, with a bearer token. */
    public Visitor token(Member member) {
        return Visitor.token(url, member);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (launcher == null) {
            return;
        }
        launcher.destroy();
        boolean ended = launcher.waitFor(2, TimeUnit.MINUTES);
        launcher.destroyForcibly();
        keepLogs();
        Folders.delete(folder);
        assertThat(ended).as("the house closes in order").isTrue();
    }

    private void keepLogs() throws IOException {
        Folders.empty(logs);
        try (Stream<Path> files = Files.list(data().resolve("log"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, logs.resolve(file.getFileName()));
            }
        }
    }

    /** Waits until its first agreement is filed; afterwards its words are read so that it never waits to be heard. */
    private static void listen(Process launcher) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        String line = lines.readLine();
        while (line != null && !line.startsWith("The first agreement is signed")) {
            said.add(line);
            line = lines.readLine();
        }
        assertThat(line)
                .as("the house opens and has an agreement; it said%n%s", String.join("\n", said))
                .isNotNull();
        Thread listener = new Thread(() -> drain(launcher), "running-house");
        listener.setDaemon(true);
        listener.start();
    }

    private static void drain(Process launcher) {
        try {
            launcher.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // It ended: nobody is left to be heard.
        }
    }
}
