package id.mufakat.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** From {@code ./mufakat run --demo} to the answer of {@code /health/ready}, after the first build. */
final class StartBench implements Bench {

    private static final double SECONDS = 40;
    private static final double MEGABYTES = 2048;

    /** How much processor time the house may take beside the same server with nothing in it. */
    private static final double TIMES_BARE = 6;

    @Override
    public String about() {
        return """
                ./mufakat bench start [--json FILE]

                Starts a house by ./mufakat run --demo twice: on a new data folder (database made, scripts run, cast and
                keys made) and again on the same. Seconds until it says that it is open (target 40), processor seconds of
                all its processes beside the same WildFly with the same options and nothing deployed, and proportional
                memory of all processes (PSS, at most 2048 MB).""";
    }

    @Override
    public List<Figure> run(Options options) {
        Path data = RunningHouse.temporary();
        try {
            Start first = start(options.home(), data);
            Start again = start(options.home(), data);
            double bare = BareServer.secondsUntilStarted(options.home());
            return List.of(
                    Figure.target("seconds until open, new data folder", first.seconds, SECONDS),
                    Figure.target("seconds until open, again", again.seconds, SECONDS),
                    Figure.ratio("processor seconds until open, again", sum(again.cpu), bare, TIMES_BARE)
                            .noting("of these: " + words(again.cpu, "s"))
                            .noting("on a new data folder: %.1f".formatted(sum(first.cpu))),
                    Figure.most("memory of all processes, MB (PSS)", sum(again.memory), MEGABYTES)
                            .noting("of these: " + words(again.memory, "MB")));
        } finally {
            RunningHouse.delete(data);
        }
    }

    private record Start(double seconds, Map<String, Double> cpu, Map<String, Double> memory) {}

    private static Start start(Path home, Path data) {
        long since = System.nanoTime();
        try (RunningHouse house = RunningHouse.start(home, data, true)) {
            double seconds = Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
            return new Start(
                    seconds, house.processes().seconds(), house.processes().megabytes());
        }
    }

    static double sum(Map<String, Double> parts) {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    static String words(Map<String, Double> parts, String unit) {
        return parts.entrySet().stream()
                .map(part -> String.format(Locale.ROOT, "%s %.1f %s", part.getKey(), part.getValue(), unit))
                .collect(Collectors.joining(", "));
    }
}
