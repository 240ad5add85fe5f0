package id.mufakat.certificate;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.UUID;

/**
 * Where signing keys are kept. The built-in safe keeps them encrypted in the database; others ask a token or a remote
 * signing service, which is why a key never leaves: it only signs.
 */
public interface KeySafe {

    /**
     * Opens the valid key that this person holds for this agency.
     *
     * @param passphrase the holder's; wiped before this returns, kept nowhere and named in no message
     * @throws KeyMissing if there is no key, or it is revoked or outside its validity
     * @throws KeyUnreleased if no second person has released it
     * @throws PassphraseWrong if it does not open, or rests after wrong tries
     */
    OpenKey open(UUID person, UUID agency, char[] passphrase);

    /**
     * The certificate of the key that {@link #open} would open.
     *
     * @throws KeyMissing if there is none
     */
    X509Certificate certificate(UUID person, UUID agency);

    /** A key in use: for one signature, then closed. */
    interface OpenKey extends AutoCloseable {

        /** The holder's certificate first, the root last. */
        List<X509Certificate> chain();

        /**
         * Signs with ECDSA over SHA-256.
         *
         * @param message what is signed, not its hash
         * @return the signature as DER sequence of r and s
         */
        byte[] sign(byte[] message);

        @Override
        void close();
    }
}
