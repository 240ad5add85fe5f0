package id.mufakat.access.bouncycastle;

import id.mufakat.access.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id with OWASP's smallest recommended cost (19 MiB, two passes, one lane), encoded as the reference
 * implementation does: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
 *
 * <p>At most four run at once, in the order of arrival, so that a login storm takes 76 MiB and not the server.
 */
@ApplicationScoped
class Argon2Passwords implements Passwords {

    private static final Cost DUE = new Cost(19_456, 2, 1);
    private static final int AT_ONCE = 4;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern ENCODED = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");

    private final Semaphore seats = new Semaphore(AT_ONCE, true);
    private final SecureRandom random = new SecureRandom();

    private record Cost(int kibibytes, int passes, int lanes) {}

    private record Stored(Cost cost, byte[] salt, byte[] hash) {}

    @Override
    public String hash(char[] password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] hash = derive(password, salt, DUE);
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        DUE.kibibytes, DUE.passes, DUE.lanes, base64.encodeToString(salt), base64.encodeToString(hash));
    }

    @Override
    public boolean matches(char[] password, @Nullable String encoded) {
        if (encoded == null) {
            byte[] unused = derive(password, new byte[SALT_BYTES], DUE);
            Arrays.fill(unused, (byte) 0);
            return false;
        }
        Stored stored = parse(encoded);
        return MessageDigest.isEqual(derive(password, stored.salt, stored.cost), stored.hash);
    }

    @Override
    public boolean isOutdated(String encoded) {
        return !parse(encoded).cost.equals(DUE);
    }

    private static Stored parse(String encoded) {
        Matcher parts = ENCODED.matcher(encoded);
        if (!parts.matches()) {
            throw new IllegalStateException("a stored password is not an Argon2id hash");
        }
        Cost cost = new Cost(number(parts, 1), number(parts, 2), number(parts, 3));
        return new Stored(
                cost,
                Base64.getDecoder().decode(parts.group(4)),
                Base64.getDecoder().decode(parts.group(5)));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private byte[] derive(char[] password, byte[] salt, Cost cost) {
        byte[] utf8 = new byte[0];
        seats.acquireUninterruptibly();
        try {
            utf8 = utf8(password);
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(cost.kibibytes)
                    .withIterations(cost.passes)
                    .withParallelism(cost.lanes)
                    .withSalt(salt)
                    .build());
            byte[] hash = new byte[HASH_BYTES];
            generator.generateBytes(utf8, hash);
            return hash;
        } finally {
            Arrays.fill(utf8, (byte) 0);
            seats.release();
        }
    }

    private static byte[] utf8(char[] password) {
        var buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        Arrays.fill(buffer.array(), (byte) 0);
        return bytes;
    }
}
