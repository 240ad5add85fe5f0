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

    private static final int MEMORY_KIB = 64 * 1024;
    private static final int PASSES = 3;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final Semaphore TURNSTILE =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    private PassphraseLock() {}

    /** @param owner to whom the key is bound */
    static LockedKey lock(byte[] privateKey, byte[] owner, char[] passphrase) {
        byte[] salt = Sealing.random(SALT_BYTES);
        byte[] nonce = Sealing.nonce();
        byte[] key = stretch(passphrase, salt, MEMORY_KIB, PASSES, LANES);
        try {
            byte[] sealed = Sealing.seal(key, nonce, owner, privateKey);
            return new LockedKey(sealed, nonce, salt, MEMORY_KIB, PASSES, LANES);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** @return the PKCS#8 private key, which the caller wipes */
    static byte[] unlock(LockedKey locked, byte[] owner, char[] passphrase) throws Sealing.Broken {
        byte[] key = stretch(passphrase, locked.salt(), locked.memory(), locked.passes(), locked.lanes());
        try {
            return Sealing.open(key, locked.nonce(), owner, locked.sealed());
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] stretch(char[] passphrase, byte[] salt, int memory, int passes, int lanes) {
        byte[] bytes = utf8(passphrase);
        byte[] key = new byte[KEY_BYTES];
        TURNSTILE.acquireUninterruptibly();
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withSalt(salt)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(lanes)
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
