package id.mufakat.rendering;

import id.mufakat.NotFound;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A vault that forgets when the test ends. */
public final class Drawer implements Vault {

    private final Map<Fingerprint, byte[]> kept = new ConcurrentHashMap<>();

    @Override
    public Fingerprint put(byte[] bytes) {
        Fingerprint fingerprint = Fingerprint.of(bytes);
        kept.put(fingerprint, bytes.clone());
        return fingerprint;
    }

    @Override
    public byte[] open(Fingerprint fingerprint) {
        byte[] bytes = kept.get(fingerprint);
        if (bytes == null) {
            throw new NotFound(fingerprint);
        }
        return bytes.clone();
    }

    @Override
    public boolean holds(Fingerprint fingerprint) {
        return kept.containsKey(fingerprint);
    }
}
