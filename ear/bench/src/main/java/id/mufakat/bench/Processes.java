package id.mufakat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A house as the kernel sees it: its launcher and everything below.
 *
 * @param root the launcher
 */
record Processes(ProcessHandle root) {

    /** The kernel's own unit on Linux. */
    private static final double TICKS_IN_A_SECOND = 100;

    /** Of {@code /proc/PID/stat}, counted after the name: own user and system time, then that of children that ended. */
    private static final int FIRST_TIME = 11;

    private static final int TIMES = 4;
    private static final int KILO = 1024;

    /** Which part of the house a process belongs to. */
    private static String part(long pid) {
        String words = read(pid, "cmdline").replace('\0', ' ');
        if (words.contains("jboss-modules.jar")) {
            return "server";
        }
        if (words.contains("id.mufakat.reader.Main judge")) {
            return "judge";
        }
        if (words.contains("id.mufakat.reader.Main")) {
            return "text reader";
        }
        return words.startsWith("postgres:") || words.contains("bin/postgres") ? "PostgreSQL" : "launcher";
    }

    /** The launcher of the house whose server listens on this port. */
    static Processes listeningOn(int port) {
        ProcessHandle server = ProcessHandle.allProcesses()
                .filter(process ->
                        read(process.pid(), "cmdline").replace('\0', ' ').contains("-Djboss.http.port=" + port + " "))
                .findFirst()
                .orElseThrow(() -> new CannotMeasure("no house of this machine listens on port " + port));
        return new Processes(server.parent().orElse(server));
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(root), root.descendants());
    }

    long server() {
        return all().map(ProcessHandle::pid)
                .filter(pid -> part(pid).equals("server"))
                .findFirst()
                .orElseThrow(() -> new CannotMeasure("the house has no server"));
    }

    /** Processor seconds since each began, by part. */
    Map<String, Double> seconds() {
        Map<String, Double> seconds = new TreeMap<>();
        all().map(ProcessHandle::pid).forEach(pid -> seconds.merge(part(pid), seconds(pid), Double::sum));
        return seconds;
    }

    /** Proportional memory in MB, by part: what is shared is counted once. */
    Map<String, Double> megabytes() {
        Map<String, Double> megabytes = new TreeMap<>();
        all().map(ProcessHandle::pid).forEach(pid -> megabytes.merge(part(pid), megabytes(pid), Double::sum));
        return megabytes;
    }

    static double seconds(long pid) {
        String stat = read(pid, "stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).trim().split(" ", -1);
        return fields.length < FIRST_TIME + TIMES
                ? 0
                : Arrays.stream(fields, FIRST_TIME, FIRST_TIME + TIMES)
                                .mapToLong(Long::parseLong)
                                .sum()
                        / TICKS_IN_A_SECOND;
    }

    static double megabytes(long pid) {
        return read(pid, "smaps_rollup")
                        .lines()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / (double) KILO;
    }

    /** Empty when the process has ended. */
    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
