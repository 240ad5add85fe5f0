package id.mufakat.document;

import id.mufakat.NotFound;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A vault for tests that need no database; {@link VaultContract} proves it equal to the real one. */
public final class InMemoryVault implements Vault {

    private final Map<Fingerprint, byte[]> kept = new ConcurrentHashMap<>();

    @Override
    public Fingerprint put(byte[] bytes) {
        Fingerprint fingerprint = Fingerprint.of(bytes);
        kept.putIfAbsent(fingerprint, bytes.clone());
        return fingerprint;
    }

    @Override
    public byte[] open(Fingerprint fingerprint) {
        return Optional.ofNullable(kept.get(fingerprint))
                .orElseThrow(() -> new NotFound(fingerprint))
                .clone();
    }

    @Override
    public boolean holds(Fingerprint fingerprint) {
        return kept.containsKey(fingerprint);
    }
}
