package id.mufakat.reading.socket;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What server and readers share for one start; it is proved over both sides' nonces and never sent. */
final class Secret {

    static final int NONCE = 32;
    static final int PROOF = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    Secret(String text) {
        key = text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] nonce() {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        return nonce;
    }

    /** @param side who proves it: {@code caller} or {@code reader} */
    byte[] proof(String side, byte[] readersNonce, byte[] callersNonce) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
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
