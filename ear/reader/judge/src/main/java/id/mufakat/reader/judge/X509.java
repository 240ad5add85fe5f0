package id.mufakat.reader.judge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.x509.Certificate;

/** A parsed structure as the platform's own kind of certificate. */
final class X509 {

    private X509() {}

    static X509Certificate of(Certificate parsed) throws CertificateException, IOException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(parsed.getEncoded()));
    }
}
