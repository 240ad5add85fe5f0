package id.mufakat.launcher.server;

import id.mufakat.launcher.process.LogFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the server prints. Two kinds of line are meant for the person who started it and hold secrets that are shown
 * once: they are kept in memory and reach no file. All others go to a log.
 */
public final class ServerOutput {

    private static final String CAST = "MUFAKAT CAST ";
    private static final String SETUP = "MUFAKAT SETUP ";

    private final List<String> cast = new CopyOnWriteArrayList<>();
    private volatile Optional<String> setup = Optional.empty();

    /** Reads until the server closes its end. */
    static ServerOutput read(InputStream lines, LogFile log) {
        ServerOutput output = new ServerOutput();
        Thread thread = new Thread(() -> output.pump(lines, log), "server-output");
        thread.setDaemon(true);
        thread.start();
        return output;
    }

    /** The demo people as JSON, in the order in which they were named. */
    public List<String> cast() {
        return List.copyOf(cast);
    }

    /** The token with which the first administrator lets themselves in. */
    public Optional<String> setup() {
        return setup;
    }

    private void pump(InputStream in, LogFile log) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                Writer file =
                        Files.newBufferedWriter(log.path(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!isForOurEyes(line)) {
                    file.write(line + System.lineSeparator());
                    file.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isForOurEyes(String line) {
        int castAt = line.indexOf(CAST);
        int setupAt = line.indexOf(SETUP);
        if (castAt >= 0) {
            cast.add(line.substring(castAt + CAST.length()).trim());
        } else if (setupAt >= 0) {
            setup = Optional.of(line.substring(setupAt + SETUP.length()).trim());
        }
        return castAt >= 0 || setupAt >= 0;
    }
}
