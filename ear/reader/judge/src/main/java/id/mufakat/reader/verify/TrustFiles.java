package id.mufakat.reader.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CRL;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line vouches for, as the judge wants it: DER.
 *
 * @param anchors certificates
 * @param lists revocation lists
 */
record TrustFiles(List<byte[]> anchors, List<byte[]> lists) {

    /** @throws GeneralSecurityException if a file holds no certificate or no list */
    static TrustFiles of(Request request) throws IOException, GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<byte[]> anchors = new ArrayList<>();
        for (Path file : request.anchors()) {
            anchors.addAll(certificates(bytes(file)));
        }
        List<byte[]> lists = new ArrayList<>();
        for (Path file : request.lists()) {
            for (CRL each : factory.generateCRLs(new ByteArrayInputStream(bytes(file)))) {
                lists.add(((X509CRL) each).getEncoded());
            }
        }
        return new TrustFiles(anchors, lists);
    }

    /** The same lists, and these certificates; whatever is none vouches for nothing. */
    TrustFiles anchoredBy(byte[] certificates) {
        try {
            return new TrustFiles(certificates(certificates), lists);
        } catch (GeneralSecurityException e) {
            return new TrustFiles(List.of(), lists);
        }
    }

    private static List<byte[]> certificates(byte[] file) throws GeneralSecurityException {
        List<byte[]> found = new ArrayList<>();
        for (Certificate each :
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file))) {
            found.add(each.getEncoded());
        }
        return found;
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("no such file: " + file);
        }
        return Files.readAllBytes(file);
    }

    boolean isAnchored() {
        return !anchors.isEmpty();
    }
}
