package id.mufakat.signature;

/**
 * Puts a PAdES signature into a prepared field, in append mode: no earlier byte changes.
 *
 * <p>Providers differ in where the key lives; the built-in one keeps it encrypted under the holder's passphrase and
 * always says that it is not certified. What comes back is believed only after {@link Inspector} has looked at it.
 */
public interface Signer {

    /**
     * @param passphrase the holder's; the callee wipes it, keeps it nowhere and names it in no message
     * @return the whole file with the new revision appended
     * @throws id.mufakat.certificate.PassphraseWrong if the key does not open with it
     * @throws id.mufakat.certificate.KeyMissing if this person cannot sign for this agency
     */
    byte[] sign(SigningOrder order, char[] passphrase);
}
