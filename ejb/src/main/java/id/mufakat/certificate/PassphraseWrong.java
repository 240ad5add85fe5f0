package id.mufakat.certificate;

import id.mufakat.Refusal;

/**
 * The signing key did not open: nothing was signed, the form may be sent again.
 *
 * <p>The same refusal, in the same words, while a key rests after several wrong tries, so that a guesser learns nothing
 * from it. The holder sees on the page of their key when it listens again.
 */
public final class PassphraseWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public PassphraseWrong() {
        super("passphrase", "the passphrase does not open the signing key, or the key rests", new Object[0]);
    }
}
