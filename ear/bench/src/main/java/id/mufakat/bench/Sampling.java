package id.mufakat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Looks into a running server every ten milliseconds, by the flight recorder that every JDK brings. */
final class Sampling {

    private static final String NAME = "mufakat-bench";

    /** By whose code a stack is on top, first match; libraries below these count for whoever called them. */
    private static final Map<String, List<String>> WORK = new LinkedHashMap<>();

    static {
        WORK.put("Argon2id of passwords and passphrases", List.of("org.bouncycastle.crypto.generators.Argon2"));
        WORK.put(
                "signatures and certificates",
                List.of("com.itextpdf.signatures", "id.mufakat.signing", "id.mufakat.certificate", "org.bouncycastle"));
        WORK.put("printing", List.of("com.itextpdf", "id.mufakat.rendering", "com.samskivert"));
        WORK.put("engine", List.of("org.camunda", "org.apache.ibatis", "id.mufakat.workflows.engine"));
        WORK.put("search", List.of("org.apache.lucene", "org.hibernate.search"));
        WORK.put("rows and objects", List.of("org.hibernate"));
        WORK.put(
                "HTTP, JSON and pages",
                List.of(
                        "io.undertow",
                        "org.jboss.resteasy",
                        "com.sun.faces",
                        "org.eclipse.yasson",
                        "org.eclipse.parsson",
                        "org.xnio",
                        "id.mufakat.web"));
    }

    private final long pid;
    private final Path file;

    private Sampling(long pid, Path file) {
        this.pid = pid;
        this.file = file;
    }

    static Sampling of(long pid, Path folder) {
        Sampling sampling = new Sampling(pid, folder.resolve("server.jfr"));
        sampling.command("JFR.start", "name=" + NAME, "settings=profile");
        return sampling;
    }

    /** Shares of the server's time, the greatest first. */
    String end() {
        command("JFR.stop", "name=" + NAME, "filename=" + file);
        try {
            Map<String, Integer> samples = new TreeMap<>();
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    samples.merge(work(event.getStackTrace().getFrames()), 1, Integer::sum);
                }
            }
            return shares(samples);
        } catch (IOException e) {
            throw new CannotMeasure("cannot read the recording", e);
        }
    }

    private static String work(List<RecordedFrame> frames) {
        for (RecordedFrame frame : frames) {
            String type = frame.getMethod().getType().getName();
            for (Map.Entry<String, List<String>> work : WORK.entrySet()) {
                if (work.getValue().stream().anyMatch(type::startsWith)) {
                    return work.getKey();
                }
            }
        }
        return "everything else";
    }

    private static String shares(Map<String, Integer> samples) {
        int all = samples.values().stream().mapToInt(Integer::intValue).sum();
        return samples.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(entry -> String.format(
                                Locale.ROOT, "%s %.0f %%", entry.getKey(), 100.0 * entry.getValue() / Math.max(1, all)))
                        .collect(Collectors.joining(", "))
                + " (" + all + " samples)";
    }

    private void command(String... words) {
        List<String> command = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid)));
        command.addAll(List.of(words));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new CannotMeasure("the flight recorder did not obey: " + said.trim());
            }
        } catch (IOException e) {
            throw new CannotMeasure("jcmd of the JDK is needed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("interrupted");
        }
    }

    static boolean isPossible() {
        return Files.isExecutable(Path.of(System.getProperty("java.home"), "bin", "jcmd"));
    }
}
