package id.mufakat.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.mufakat.launcher.process.Apart;
import id.mufakat.launcher.process.Child;
import id.mufakat.launcher.process.Ending;
import id.mufakat.launcher.process.LogFile;
import id.mufakat.launcher.process.Part;
import id.mufakat.launcher.process.Signal;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a new demonstration has to show: one agreement walked from an audience to the archive by {@code ./mufakat demo},
 * through the public API like everybody's. Its papers stay in the data folder; a house that has them plays nothing.
 */
final class FirstAgreement implements Part {

    private static final Ending ENDING = new Ending(Signal.TERM, Duration.ofSeconds(2), Signal.KILL);

    private final Child player;

    private FirstAgreement(Child player) {
        this.player = player;
    }

    /** Whether none has been played to a good end with this data folder. */
    static boolean isMissing(DataFolder data) {
        try {
            File journey = papers(data).resolve("journey.json").toFile();
            return !journey.exists()
                    || !new ObjectMapper().readTree(journey).path("held").asBoolean();
        } catch (IOException e) {
            return true;
        }
    }

    static Path papers(DataFolder data) {
        return data.path().resolve("demo");
    }

    /** Returns at once; how it ended is said when it ends. */
    static FirstAgreement play(Installation installation, DataFolder data, URI house, Progress progress) {
        LogFile log = new LogFile(data.folder("log").resolve("demo.log"));
        String mark = "-Dmufakat.demo.of=" + data.path();
        Child.Order order = new Child.Order(
                Apart.from(Signal.KILL, command(installation.player(), mark, house, papers(data))),
                Map.of(),
                data.path(),
                log,
                false);
        Child player = Child.start(order, data.pidFile("demo", mark), ENDING);
        player.exit().thenAccept(code -> said(code, house, data, log).ifPresent(progress::say));
        return new FirstAgreement(player);
    }

    private static List<String> command(Path player, String mark, URI house, Path papers) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                mark,
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                player.resolve("lib") + "/*" + File.pathSeparator + player + "/*",
                "id.mufakat.player.Main",
                "--url",
                house.toString(),
                "--out",
                papers.toString());
    }

    /** Nothing when it was ended by a signal, as Ctrl-C does. */
    private static Optional<String> said(int code, URI house, DataFolder data, LogFile log) {
        return switch (code) {
            case 0 ->
                Optional.of("The first agreement is signed and filed: " + house + "/archive; its papers are in "
                        + papers(data) + ".");
            case 1, 2 -> Optional.of("The first agreement did not come to its end; see " + log.path() + ".");
            default -> Optional.empty();
        };
    }

    @Override
    public void close() {
        player.close();
    }
}
