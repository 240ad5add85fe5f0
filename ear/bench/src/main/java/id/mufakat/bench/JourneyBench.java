package id.mufakat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One memorandum through the API, from its template to two signatures, judged, archived and found. */
final class JourneyBench implements Bench {

    private static final int WARM_UPS = 3;
    private static final int JOURNEYS = 5;
    private static final int WALKS = 40;

    /** A guard against a step that suddenly costs much: printing, Argon2id and the judge are worth many walks. */
    private static final double TIMES_BARE = 200;

    @Override
    public String about() {
        return """
                ./mufakat bench journey [--url URL] [--json FILE]

                Processor time of all processes of a house for one memorandum, played through the public API as
                ./mufakat demo does (five after three that warm up), beside the bare Camunda engine on the same
                diagrams with steps that do nothing, on a PostgreSQL of the same settings (40 after 40). Also says which
                process and which work it goes to. A house given by --url must run here with --demo; the agreements stay in
                it.""";
    }

    @Override
    public List<Figure> run(Options options) {
        Path folder = RunningHouse.temporary();
        try (RunningHouse house = RunningHouse.of(options)) {
            play(options, house, folder, WARM_UPS);
            Map<String, Double> before = house.processes().seconds();
            play(options, house, folder, JOURNEYS);
            Map<String, Double> millis = millis(before, house.processes().seconds());
            Figure figure = Figure.ratio(
                            "processor milliseconds for an agreement", StartBench.sum(millis), bare(), TIMES_BARE)
                    .noting("by process: " + StartBench.words(millis, "ms"));
            return List.of(
                    Sampling.isPossible()
                            ? figure.noting("within the server: " + shares(options, house, folder))
                            : figure);
        } finally {
            RunningHouse.delete(folder);
        }
    }

    /** In journeys of their own, since looking costs something too. */
    private static String shares(Options options, RunningHouse house, Path folder) {
        Sampling sampling = Sampling.of(house.processes().server(), folder);
        play(options, house, folder, JOURNEYS);
        return sampling.end();
    }

    private static double bare() {
        try (BareEngine engine = new BareEngine()) {
            return engine.millisOfAWalk(WALKS, WALKS);
        }
    }

    private static Map<String, Double> millis(Map<String, Double> before, Map<String, Double> after) {
        Map<String, Double> millis = new TreeMap<>();
        after.forEach(
                (part, seconds) -> millis.put(part, (seconds - before.getOrDefault(part, 0.0)) * 1000 / JOURNEYS));
        return millis;
    }

    private static void play(Options options, RunningHouse house, Path folder, int times) {
        List<String> command = List.of(
                options.home().resolve("mufakat").toString(),
                "demo",
                "--url",
                house.url().toString(),
                "--out",
                folder.resolve("journey").toString());
        try {
            for (int i = 0; i < times; i++) {
                Process player =
                        new ProcessBuilder(command).redirectErrorStream(true).start();
                String said = new String(player.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (player.waitFor() != 0) {
                    throw new CannotMeasure("the journey did not hold: " + said.trim());
                }
            }
        } catch (IOException e) {
            throw new CannotMeasure("cannot play", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("interrupted");
        }
    }
}
