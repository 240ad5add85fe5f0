package id.mufakat.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the JDK does for one file, for a folder. */
public final class Folders {

    private Folders() {}

    /** With everything in it; symbolic links are removed, not followed. */
    public static void delete(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only its owner may look into it. */
    public static Path create(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                return folder;
            }
            return Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new CannotRun("Cannot make the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** There, and with nothing in it. */
    public static Path empty(Path folder) {
        delete(folder);
        return create(folder);
    }

    /** All of it, to a place where nothing is yet. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new CannotRun("Cannot copy " + from + " to " + to + ": " + e.getMessage(), e);
        }
    }

    /** The named files; each must be there. */
    public static void copy(Path from, Path to, List<String> names) {
        try {
            for (String name : names) {
                Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new CannotRun(
                    "Cannot copy " + e.getMessage() + ". Build again: ./mufakat run builds what is missing.", e);
        }
    }
}
