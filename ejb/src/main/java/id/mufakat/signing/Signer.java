package id.mufakat.signing;

/**
 * Puts a PAdES signature into a prepared field, in append mode: no earlier byte changes.
 *
 * <p>Providers differ in where the key lives; the built-in one keeps it encrypted under the holder's passphrase and
 * always says that it is not certified.
 */
public interface Signer {

    /**
     * @param passphrase the holder's; the callee wipes it, keeps it nowhere and names it in no message
     * @return the whole file with the new revision appended
     * @throws PassphraseWrong if the key does not open with it
     */
    byte[] sign(SigningOrder order, char[] passphrase);
}
