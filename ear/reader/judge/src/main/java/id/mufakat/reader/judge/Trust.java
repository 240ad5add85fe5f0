package id.mufakat.reader.judge;

import id.mufakat.reader.Question;
import id.mufakat.reader.Refused;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the caller vouches for.
 *
 * @param anchors certificates that are trusted, roots or not
 * @param lists revocation lists in DER, known to be fresh; each is still checked against its issuer's key
 */
record Trust(List<X509Certificate> anchors, List<byte[]> lists) {

    /** @throws Refused {@code damaged} if what should be a certificate is none */
    static Trust of(Question question) throws Refused {
        List<byte[]> parts = question.parts().subList(1, question.parts().size());
        int count = question.header().path("anchors").asInt(0);
        if (count < 0 || count > parts.size()) {
            throw new Refused("damaged");
        }
        return new Trust(certificates(parts.subList(0, count)), parts.subList(count, parts.size()));
    }

    private static List<X509Certificate> certificates(List<byte[]> parts) throws Refused {
        List<X509Certificate> certificates = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (byte[] part : parts) {
                certificates.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(part)));
            }
        } catch (CertificateException e) {
            throw new Refused("damaged");
        }
        return certificates;
    }
}
