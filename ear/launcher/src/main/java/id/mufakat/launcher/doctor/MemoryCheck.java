package id.mufakat.launcher.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Whether there is room for the server, two readers and the database.
 *
 * @param memory {@code /proc/meminfo}
 * @param group the folder of the control group, whose files need not exist
 */
record MemoryCheck(Path memory, Path group) implements Check {

    private static final long MEBI = 1L << 20;
    private static final long NEEDED = 1536;
    private static final long COMFORTABLE = 2560;

    @Override
    public List<Finding> findings() {
        try {
            long free = Math.min(available(), allowed());
            String found = String.format(Locale.ROOT, "%.1f GiB are free", free / 1024.0);
            String mend = "End other programs, or use a machine with 4 GiB.";
            if (free < NEEDED) {
                return List.of(Finding.wrong("memory", found + ", the house needs 1.5", mend));
            }
            return List.of(free < COMFORTABLE ? Finding.note("memory", found, mend) : Finding.fine("memory", found));
        } catch (IOException | NumberFormatException e) {
            return List.of(Finding.note(
                    "memory", "cannot be read: " + e.getMessage(), "Check by hand: 2 GiB should be free."));
        }
    }

    private long available() throws IOException {
        return Files.readAllLines(memory).stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .map(kibi -> kibi / 1024)
                .findFirst()
                .orElseThrow(() -> new IOException("no MemAvailable in " + memory));
    }

    /** What the control group leaves, if it limits at all. */
    private long allowed() throws IOException {
        Path most = group.resolve("memory.max");
        String text = Files.exists(most) ? Files.readString(most).trim() : "max";
        if (text.equals("max")) {
            return Long.MAX_VALUE;
        }
        long used =
                Long.parseLong(Files.readString(group.resolve("memory.current")).trim());
        return (Long.parseLong(text) - used) / MEBI;
    }
}
