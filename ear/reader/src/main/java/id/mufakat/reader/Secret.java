package id.mufakat.reader;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What caller and reader share for one start. It never travels: each side proves to know it over both nonces, so that
 * neither a stranger on the machine is served, nor one who took the port of a dead reader is given a document.
 */
public final class Secret {

    /** The environment variable that holds it. */
    public static final String VARIABLE = "MUFAKAT_READER_SECRET";

    static final int NONCE = 32;
    static final int PROOF = 32;

    private static final int SHORTEST = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param text at least 32 characters */
    public Secret(String text) {
        if (text.length() < SHORTEST) {
            throw new IllegalArgumentException(VARIABLE + " must have at least " + SHORTEST + " characters");
        }
        key = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    static byte[] nonce() {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        return nonce;
    }

    /** @param side who proves: {@code caller} or {@code reader}; a proof of one cannot be replayed as the other's */
    byte[] proof(String side, byte[] readersNonce, byte[] callersNonce) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(side.getBytes(StandardCharsets.US_ASCII));
            mac.update(readersNonce);
            return mac.doFinal(callersNonce);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }

    boolean isProof(byte[] claimed, String side, byte[] readersNonce, byte[] callersNonce) {
        return MessageDigest.isEqual(claimed, proof(side, readersNonce, callersNonce));
    }
}
