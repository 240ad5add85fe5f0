package id.mufakat.certificate.local;

import id.mufakat.certificate.TrustAnchors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The root certificate beside the master key, {@code anchor.pem}: who verifies on this machine need not ask for it. */
@ApplicationScoped
class AnchorFile {

    private static final Logger LOG = Logger.getLogger(AnchorFile.class.getName());

    private static final FileAttribute<Set<PosixFilePermission>> FOR_EVERYBODY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--"));

    @Inject
    MasterKey master;

    @Inject
    TrustAnchors anchors;

    /** Only where it does not lie already: several servers may share a folder. A convenience, and no server stays down for it. */
    void keep() {
        master.folder().map(folder -> folder.resolve("anchor.pem")).ifPresent(this::keep);
    }

    private void keep(Path file) {
        try {
            String pem = anchors.pem();
            if (!Files.exists(file) || !Files.readString(file).equals(pem)) {
                write(file, pem);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> "the root certificate could not be written to " + file);
        }
    }

    /** Aside, and moved into place: whoever reads it meanwhile reads a whole one. */
    private static void write(Path file, String pem) throws IOException {
        Path fresh = Files.createTempFile(file.getParent(), "anchor", ".new", FOR_EVERYBODY);
        try {
            Files.writeString(fresh, pem, StandardCharsets.US_ASCII);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
