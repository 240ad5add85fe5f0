package id.mufakat.launcher;

import id.mufakat.launcher.process.Part;
import id.mufakat.launcher.process.PidFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Everything an installation keeps: the database, secrets, logs, and what can be made again. One launcher at a time
 * works in it; the lock goes with its holder, however that ended.
 */
public final class DataFolder implements Part {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes it if need be, and refuses if another launcher works in it. */
    public static DataFolder locked(Path wanted) {
        try {
            Path path = Folders.create(wanted.toAbsolutePath()).toRealPath();
            Path file = path.resolve("lock");
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotRun("The data folder " + path + " is in use by process "
                        + Files.readString(file).trim() + ". End that one, or choose another folder with --data.");
            }
            channel.truncate(0);
            String pid = Long.toString(ProcessHandle.current().pid());
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new CannotRun(
                    "Cannot use the data folder " + wanted + ": " + e.getMessage() + ". Choose another with --data.",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    /** A folder in it, made if need be. */
    public Path folder(String name) {
        return Folders.create(path.resolve(name));
    }

    /** Remembers a process of this installation. */
    public PidFile pidFile(String name, String mark) {
        return new PidFile(folder("run").resolve(name + ".pid"), mark);
    }

    /** A file with 256 random bits, made when first asked for, that only its owner can read. */
    public Path secret(String name) {
        Path file = folder("secret").resolve(name);
        if (!Files.exists(file)) {
            write(file, random());
        }
        return file;
    }

    /** What is in that file. */
    public String secretText(String name) {
        try {
            return Files.readString(secret(name)).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 256 random bits as text that is safe in URLs and files. */
    public static String random() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Complete or not there at all: half a secret would lock the owner out for ever. */
    private static void write(Path file, String text) {
        try {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(part, text + "\n", StandardOpenOption.SYNC);
            Files.move(part, file);
        } catch (IOException e) {
            throw new CannotRun("Cannot write the secret " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
