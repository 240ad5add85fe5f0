package id.mufakat.launcher.doctor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether the data folder can be written, is private, has room, and agrees with us on the time. */
record DataCheck(Path data, Clock clock) implements Check {

    private static final double GIBI = 1L << 30;
    private static final double NEEDED = 1;
    private static final double COMFORTABLE = 5;
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    @Override
    public List<Finding> findings() {
        Path folder = existing(data.toAbsolutePath());
        List<Finding> findings = new ArrayList<>();
        try {
            findings.add(written(folder));
            findings.add(space(folder));
            findings.addAll(privacy());
        } catch (IOException e) {
            findings.add(Finding.wrong(
                    "data",
                    "cannot write in " + folder + ": " + e.getMessage(),
                    "Give the folder to the user who runs the house, or choose another with --data."));
        }
        return findings;
    }

    /** The folder itself, or the nearest one above it in which it would be made. */
    private static Path existing(Path path) {
        Path parent = path.getParent();
        return Files.exists(path) || parent == null ? path : existing(parent);
    }

    private Finding written(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "doctor", ".tmp");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Instant begun = clock.instant();
            channel.write(ByteBuffer.wrap(new byte[] {1}));
            channel.force(true);
            Instant there = Files.getLastModifiedTime(file).toInstant();
            Duration apart = new Wait(begun, clock.instant()).apart(there);
            return apart.compareTo(TOLERANCE) > 0
                    ? Finding.wrong(
                            "data",
                            "the clock of the file system differs by " + apart.toSeconds() + " s",
                            "Set both clocks by NTP.")
                    : Finding.fine("data", data + " can be written");
        } finally {
            Files.delete(file);
        }
    }

    private static Finding space(Path folder) throws IOException {
        double free = Files.getFileStore(folder).getUsableSpace() / GIBI;
        String found = String.format(Locale.ROOT, "%.1f GiB are free", free);
        String mend = "Make room, or choose a larger disk with --data.";
        if (free < NEEDED) {
            return Finding.wrong("disk", found, mend);
        }
        return free < COMFORTABLE ? Finding.note("disk", found, mend) : Finding.fine("disk", found);
    }

    private List<Finding> privacy() throws IOException {
        if (!Files.exists(data)) {
            return List.of();
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(data);
        boolean open = permissions.stream().anyMatch(each -> !each.name().startsWith("OWNER"));
        return open
                ? List.of(Finding.wrong(
                        "data", "other users of this machine can look into " + data, "chmod 700 '" + data + "'"))
                : List.of();
    }
}
