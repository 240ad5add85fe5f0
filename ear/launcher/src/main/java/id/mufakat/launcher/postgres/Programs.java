package id.mufakat.launcher.postgres;

import id.mufakat.launcher.CannotRun;
import id.mufakat.launcher.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once per version. They appear under their final name only when complete, so that an
 * unpacking that was cut short harms nobody.
 */
final class Programs {

    private static final String PART = ".part";

    private final Path folder;

    private Programs(Path folder) {
        this.folder = folder;
    }

    /** @param parent the folder that holds one folder per version; the caller holds the lock of the data folder */
    static Programs in(Path parent, String version) {
        Path folder = parent.resolve(version);
        try {
            if (!Files.isDirectory(folder)) {
                Path part = parent.resolve(version + PART);
                Folders.delete(part);
                unpack(part);
                Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return new Programs(folder);
        } catch (IOException e) {
            throw new CannotRun("Cannot unpack PostgreSQL into " + parent + ": " + e.getMessage(), e);
        }
    }

    String path(String program) {
        return folder.resolve("bin").resolve(program).toString();
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream packed = archive();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                write(tar, entry, path);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(path));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static InputStream archive() {
        String name = System.getProperty("os.arch").equals("aarch64")
                ? "/postgres-linux-arm_64.txz"
                : "/postgres-linux-x86_64.txz";
        InputStream found = Programs.class.getResourceAsStream(name);
        if (found == null) {
            throw new CannotRun("There is no PostgreSQL for this kind of machine in the build (" + name
                    + "). Use a database of your own: set MUFAKAT_DB_URL, MUFAKAT_DB_USER and MUFAKAT_DB_PASSWORD.");
        }
        return found;
    }
}
