package id.mufakat.certificate.local;

import id.mufakat.certificate.LockedKey;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Locks a private key with a passphrase: Argon2id makes guessing dear (RFC 9106, second recommended choice of memory and
 * passes), AES-256-GCM seals.
 *
 * <p>Every guess costs 64 MiB for its time, so only as many run at once as there are processors.
 */
final class PassphraseLock {

    /** What new keys are locked with. */
    static final Cost DEAR = new Cost(64 * 1024, 3, 1);

    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final Semaphore TURNSTILE =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    private PassphraseLock() {}

    /**
     * What one guess costs.
     *
     * @param memory in KiB
     */
    record Cost(int memory, int passes, int lanes) {}

    /** @param owner to whom the key is bound */
    static LockedKey lock(byte[] privateKey, byte[] owner, char[] passphrase, Cost cost) {
        byte[] salt = Sealing.random(SALT_BYTES);
        byte[] nonce = Sealing.nonce();
        byte[] key = stretch(passphrase, salt, cost);
        try {
            byte[] sealed = Sealing.seal(key, nonce, owner, privateKey);
            return new LockedKey(sealed, nonce, salt, cost.memory(), cost.passes(), cost.lanes());
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** @return the PKCS#8 private key, which the caller wipes */
    static byte[] unlock(LockedKey locked, byte[] owner, char[] passphrase) throws Sealing.Broken {
        Cost cost = new Cost(locked.memory(), locked.passes(), locked.lanes());
        byte[] key = stretch(passphrase, locked.salt(), cost);
        try {
            return Sealing.open(key, locked.nonce(), owner, locked.sealed());
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] stretch(char[] passphrase, byte[] salt, Cost cost) {
        byte[] bytes = utf8(passphrase);
        byte[] key = new byte[KEY_BYTES];
        TURNSTILE.acquireUninterruptibly();
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withSalt(salt)
                    .withMemoryAsKB(cost.memory())
                    .withIterations(cost.passes())
                    .withParallelism(cost.lanes())
                    .build());
            argon2.generateBytes(bytes, key);
            return key;
        } finally {
            TURNSTILE.release();
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Without a String in between, which could not be wiped. */
    private static byte[] utf8(char[] passphrase) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
