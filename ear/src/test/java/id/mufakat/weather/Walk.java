package id.mufakat.weather;

import id.mufakat.running.Programs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The player on its walk, step by step: it says what it is about to do and waits to be told to go on. */
final class Walk implements AutoCloseable {

    private static final String PATIENCE_SECONDS = "300";

    private final Process player;
    private final BufferedReader lines;
    private final PrintStream nods;
    private final StringBuilder said = new StringBuilder();
    private final Map<String, Integer> taken = new HashMap<>();

    private Walk(Process player) {
        this.player = player;
        this.lines = new BufferedReader(new InputStreamReader(player.getInputStream(), StandardCharsets.UTF_8));
        this.nods = new PrintStream(player.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    static Walk begin(String url, Path out) throws IOException {
        return new Walk(Programs.start(
                "player",
                "id.mufakat.player.Main",
                "--url",
                url,
                "--out",
                out.toString(),
                "--patience",
                PATIENCE_SECONDS,
                "--step-by-step"));
    }

    /** The step it is about to take, with a number from its second time on, such as {@code sign-2}; empty at the end. */
    Optional<String> next() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("> ")) {
                String name = line.substring(2).split(" ", 2)[0];
                int times = taken.merge(name, 1, Integer::sum);
                return Optional.of(times == 1 ? name : name + "-" + times);
            }
        }
        return Optional.empty();
    }

    void goOn() {
        nods.println();
    }

    /** Its exit code. */
    int end() throws InterruptedException {
        return player.waitFor();
    }

    /** All it said. */
    String said() {
        return said.toString();
    }

    @Override
    public void close() throws InterruptedException {
        player.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }
}
