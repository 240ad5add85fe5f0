package id.mufakat.certificate.local;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM: what is sealed can neither be read nor changed nor moved to another owner (NIST SP 800-38D). */
final class Sealing {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private Sealing() {}

    /** The wrong key, or something was changed. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
    }

    static byte[] nonce() {
        return random(NONCE_BYTES);
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** @param owner to whom it is bound; the same is needed to open it */
    static byte[] seal(byte[] key, byte[] nonce, byte[] owner, byte[] open) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, owner).doFinal(open);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    static byte[] open(byte[] key, byte[] nonce, byte[] owner, byte[] sealed) throws Broken {
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, owner).doFinal(sealed);
        } catch (AEADBadTagException e) {
            throw new Broken();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner);
        return cipher;
    }
}
