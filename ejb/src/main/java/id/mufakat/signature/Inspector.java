package id.mufakat.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * Looks into PDFs of our own making: what there is to sign, and whether a signature just made is what was ordered. It
 * reads nothing that came from outside; the judge of finished files is another program.
 */
public interface Inspector {

    /** @throws IllegalStateException if it is no PDF of ours */
    Paper read(byte[] pdf);

    /**
     * The click's own proof, before anything is stored: the new file begins with the old one, the named field is signed,
     * its byte range leaves out nothing but the signature, and the cryptography holds.
     *
     * @throws IllegalStateException if any of this is not so
     */
    Signature inspect(byte[] before, byte[] after, String field);

    /**
     * A paper with its signature fields.
     *
     * @param emptyFields names of signature fields that nobody has signed
     * @param signedFields in the order of signing
     */
    record Paper(int pages, List<String> emptyFields, List<String> signedFields) {}

    /**
     * One signature that holds.
     *
     * @param certificate the signer's
     * @param claimedAt the signing time that the file states
     */
    record Signature(X509Certificate certificate, Instant claimedAt) {

        /** RFC 2253 name. */
        public String subject() {
            return certificate.getSubjectX500Principal().getName();
        }

        /** Hexadecimal, lower case. */
        public String serial() {
            return certificate.getSerialNumber().toString(16);
        }
    }
}
