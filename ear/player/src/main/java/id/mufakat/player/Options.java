package id.mufakat.player;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the command line asks for. */
record Options(String url, Path out, Duration patience, boolean stepByStep) {

    private static final String PATIENCE = "10";

    /** Empty if it cannot be understood. */
    static Optional<Options> of(List<String> args) {
        List<String> left = new ArrayList<>(args);
        boolean stepByStep = left.remove("--step-by-step");
        String url = take(left, "--url").orElse("");
        String out = take(left, "--out").orElse("");
        String patience = take(left, "--patience").orElse(PATIENCE);
        if (!left.isEmpty() || url.isEmpty() || out.isEmpty() || !patience.matches("\\d{1,6}")) {
            return Optional.empty();
        }
        return Optional.of(new Options(
                url.replaceAll("/+$", ""), Path.of(out), Duration.ofSeconds(Long.parseLong(patience)), stepByStep));
    }

    private static Optional<String> take(List<String> left, String name) {
        int at = left.indexOf(name);
        if (at < 0 || at + 1 == left.size()) {
            return Optional.empty();
        }
        left.remove(at);
        return Optional.of(left.remove(at));
    }
}
