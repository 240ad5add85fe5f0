package id.mufakat.certificate.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The installation's master key, 32 bytes, which seals the built-in authority's private keys. It lives outside the
 * database, so that a copy of the database alone can certify nobody.
 *
 * <p>It is read from the system property {@code mufakat.master.key} or the variable {@code MUFAKAT_MASTER_KEY} (Base64),
 * as several servers on one database must; else from the file {@code master.key} in the data folder
 * ({@code mufakat.data}, or the server's own), made at the first start and readable by its owner only.
 *
 * <p>Whoever has this key and the database can issue certificates in this installation's name, but cannot open any
 * person's signing key. Whoever loses it can issue no certificate and no revocation list any more; signatures made
 * before stay as they are. It belongs into the backup, apart from the database.
 */
@ApplicationScoped
class MasterKey {

    static final String PROPERTY = "mufakat.master.key";
    static final String VARIABLE = "MUFAKAT_MASTER_KEY";
    private static final int BYTES = 32;

    /** @throws IllegalStateException if there is none, which says what to do */
    byte[] get() {
        return find().orElseThrow(() -> new IllegalStateException("the master key is gone: restore " + file()
                + " from the backup, or set " + VARIABLE + "; without it nobody can be certified"));
    }

    /** Only for the very first start: an authority that exists is sealed under a key that exists. */
    byte[] getOrMake() {
        return find().orElseGet(this::make);
    }

    private Optional<byte[]> find() {
        Optional<String> given = first(System.getProperty(PROPERTY), System.getenv(VARIABLE));
        return given.or(this::read).map(MasterKey::decode);
    }

    private Optional<String> read() {
        try {
            return Files.exists(file()) ? Optional.of(Files.readString(file())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the master key", e);
        }
    }

    private static byte[] decode(String text) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("the master key is not Base64");
        }
        if (key.length != BYTES) {
            throw new IllegalStateException("the master key must be 32 bytes in Base64");
        }
        return key;
    }

    /** Written aside and moved into place: a kill in between leaves no half key. */
    private byte[] make() {
        byte[] key = Sealing.random(BYTES);
        Path fresh = file().resolveSibling("master.key.new");
        try {
            Files.createDirectories(fresh.getParent());
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (FileChannel channel = FileChannel.open(fresh, Set.of(StandardOpenOption.WRITE))) {
                Channels.newOutputStream(channel)
                        .write(Base64.getEncoder().encodeToString(key).getBytes(StandardCharsets.US_ASCII));
                channel.force(true);
            }
            Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the master key", e);
        }
    }

    /** Where it is looked for if nobody gives it. */
    private Path file() {
        return folder().map(folder -> folder.resolve("master.key"))
                .orElseThrow(() -> new IllegalStateException("neither mufakat.data nor " + VARIABLE + " is set"));
    }

    /** What the house keeps its files in, if it has one. */
    Optional<Path> folder() {
        return first(System.getProperty("mufakat.data"), System.getProperty("jboss.server.data.dir"))
                .map(Path::of);
    }

    private static Optional<String> first(@Nullable String... candidates) {
        return Stream.of(candidates)
                .filter(text -> text != null && !text.isBlank())
                .findFirst();
    }
}
