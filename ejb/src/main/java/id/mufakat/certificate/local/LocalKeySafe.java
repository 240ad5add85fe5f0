package id.mufakat.certificate.local;

import id.mufakat.audit.AuditTrail;
import id.mufakat.certificate.HolderKey;
import id.mufakat.certificate.KeyMissing;
import id.mufakat.certificate.KeySafe;
import id.mufakat.certificate.KeyUnreleased;
import id.mufakat.certificate.Keys;
import id.mufakat.certificate.PassphraseWrong;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opens keys out of the database. Each try holds the key's row, so that parallel guesses count one by one; a wrong one
 * is counted in the caller's transaction, which a refusal commits.
 */
@ApplicationScoped
class LocalKeySafe implements KeySafe {

    @Inject
    Keys keys;

    @Inject
    AuthorityChain chain;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Override
    public OpenKey open(UUID person, UUID agency, char[] passphrase) {
        try {
            HolderKey key = keys.findLocked(person, agency)
                    .filter(found -> found.isValid(clock.instant()))
                    .orElseThrow(KeyMissing::new);
            demandReleased(key);
            return unlock(key, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public X509Certificate certificate(UUID person, UUID agency) {
        return keys.find(person, agency)
                .filter(found -> found.isValid(clock.instant()))
                .map(key -> Mint.parse(key.certificate()))
                .orElseThrow(KeyMissing::new);
    }

    private static void demandReleased(HolderKey key) {
        if (!key.isReleased()) {
            throw new KeyUnreleased();
        }
    }

    private OpenKey unlock(HolderKey key, char[] passphrase) {
        Instant now = clock.instant();
        if (key.restsUntil(now).isPresent()) {
            throw new PassphraseWrong();
        }
        try {
            byte[] pkcs8 = PassphraseLock.unlock(key.locked(), key.certificate(), passphrase);
            PrivateKey opened = Mint.key(pkcs8);
            Arrays.fill(pkcs8, (byte) 0);
            key.opened();
            List<X509Certificate> path = Stream.concat(
                            Stream.of(Mint.parse(key.certificate())), chain.certificates().stream())
                    .toList();
            return new Opened(path, opened);
        } catch (Sealing.Broken e) {
            key.refuse(now);
            audit.record(key.person(), "passphrase-refused", Map.of("serial", key.serial()));
            throw new PassphraseWrong();
        }
    }

    /** For one signature. Java cannot wipe a private key: it is let go as soon as it has signed. */
    private static final class Opened implements OpenKey {

        private final List<X509Certificate> chain;
        private @Nullable PrivateKey key;

        Opened(List<X509Certificate> chain, PrivateKey key) {
            this.chain = chain;
            this.key = key;
        }

        @Override
        public List<X509Certificate> chain() {
            return chain;
        }

        @Override
        public byte[] sign(byte[] message) {
            if (key == null) {
                throw new IllegalStateException("the key is closed");
            }
            return Mint.sign(key, message);
        }

        @Override
        public void close() {
            key = null;
        }
    }
}
