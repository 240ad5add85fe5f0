package id.mufakat.access;

import id.mufakat.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes the random words of links, sessions and tokens; only their hashes are stored. */
@ApplicationScoped
public class Secrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** 256 random bits as 43 characters that are safe in a URL. */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 in 64 hexadecimal digits; enough, since what is hashed is random. */
    public static String hash(String secret) {
        return Sha256.hex(secret);
    }
}
