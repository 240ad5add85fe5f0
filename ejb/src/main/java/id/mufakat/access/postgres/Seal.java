package id.mufakat.access.postgres;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks an answer that is a secret with the click's own key, of which only a hash is stored: whoever lost the answer can
 * ask for it again, and whoever steals the table cannot read it.
 */
final class Seal {

    private static final int ROUNDS = 100_000;
    private static final int KEY_BITS = 256;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    static String close(String key, String answer) {
        byte[] salt = random(SALT);
        byte[] nonce = random(NONCE);
        try {
            byte[] locked =
                    cipher(Cipher.ENCRYPT_MODE, key, salt, nonce).doFinal(answer.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(SALT + NONCE + locked.length)
                    .put(salt)
                    .put(nonce)
                    .put(locked)
                    .array();
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES and PBKDF2", e);
        }
    }

    /** @throws IllegalStateException if another key closed it, or somebody changed it */
    static String open(String key, String sealed) {
        ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        all.get(salt).get(nonce);
        byte[] locked = new byte[all.remaining()];
        all.get(locked);
        try {
            return new String(cipher(Cipher.DECRYPT_MODE, key, salt, nonce).doFinal(locked), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the kept answer does not open", e);
        }
    }

    private static Cipher cipher(int mode, String key, byte[] salt, byte[] nonce) throws GeneralSecurityException {
        SecretKey derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(key.toCharArray(), salt, ROUNDS, KEY_BITS));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(derived.getEncoded(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
