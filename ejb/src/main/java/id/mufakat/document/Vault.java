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

    /**
     * How many bytes there are, without opening them.
     *
     * @throws id.mufakat.NotFound if the vault does not hold it
     */
    default long length(Fingerprint fingerprint) {
        return open(fingerprint).length;
    }

    boolean holds(Fingerprint fingerprint);
}
