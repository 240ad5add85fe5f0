package id.mufakat.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The distribution's WildFly as it comes, with nothing deployed: what any application on it pays at least. */
final class BareServer {

    private static final String STARTED = "WFLYSRV0025";

    private BareServer() {}

    /** Processor seconds until it says that it has started; with the compiler and the collector that the house uses. */
    static double secondsUntilStarted(Path home) {
        Path base = RunningHouse.temporary();
        try {
            Path server = server(home);
            copy(server.resolve("standalone/configuration"), base.resolve("configuration"));
            Process process = new ProcessBuilder(command(server, base))
                    .redirectErrorStream(true)
                    .start();
            double seconds = untilStarted(process);
            process.destroy();
            process.waitFor();
            return seconds;
        } catch (IOException e) {
            throw new CannotMeasure("cannot start the bare server", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("interrupted");
        } finally {
            RunningHouse.delete(base);
        }
    }

    private static List<String> command(Path server, Path base) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djboss.home.dir=" + server,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.http.port=0",
                "-Djboss.https.port=0",
                "-Djboss.management.http.port=0",
                "-jar",
                server.resolve("jboss-modules.jar").toString(),
                "-mp",
                server.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "--server-config=standalone.xml");
    }

    private static double untilStarted(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(STARTED)) {
                return Processes.seconds(process.pid());
            }
            said.append(line).append('\n');
        }
        throw new CannotMeasure("the bare server did not start:\n" + said);
    }

    private static Path server(Path home) throws IOException {
        try (Stream<Path> built = Files.list(home.resolve("ear/target"))) {
            return built.filter(each -> each.getFileName().toString().startsWith("wildfly-"))
                    .findFirst()
                    .orElseThrow(() -> new CannotMeasure("no server was built in " + home));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
