package id.mufakat.running;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programs of the build, started as the script does. */
public final class Programs {

    private static final Path HOME = Path.of(System.getProperty("mufakat.home")).normalize();

    private Programs() {}

    /** Runs to its end and returns its exit code. */
    public static int run(String folder, String main, String... arguments) {
        try {
            Process program = start(folder, main, arguments);
            program.getInputStream().transferTo(OutputStream.nullOutputStream());
            return program.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(main + " was interrupted", e);
        }
    }

    /** @param folder under {@code ear}, such as {@code launcher} or {@code reader/judge} */
    public static Process start(String folder, String main, String... arguments) throws IOException {
        return start(Map.of(), folder, main, arguments);
    }

    /** @param environment on top of this program's own */
    public static Process start(Map<String, String> environment, String folder, String main, String... arguments)
            throws IOException {
        Path target = HOME.resolve("ear").resolve(folder).resolve("target");
        String classPath = Stream.of(target.resolve("lib"), target)
                .map(place -> place + File.separator + "*")
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dmufakat.home=" + HOME.toRealPath(),
                "-Dmufakat.terminal=false",
                "-cp",
                classPath,
                main));
        command.addAll(List.of(arguments));
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
        program.environment().putAll(environment);
        return program.start();
    }
}
