package id.mufakat.document;

/**
 * Keeps bytes for ever under their fingerprint, in the caller's transaction.
 *
 * <p>Putting the same bytes twice is one entry; nothing can be changed or taken out again.
 */
public interface Vault {

    Fingerprint put(byte[] bytes);

    /** @throws id.mufakat.NotFound if the vault does not hold it */
    byte[] open(Fingerprint fingerprint);

    boolean holds(Fingerprint fingerprint);
}
