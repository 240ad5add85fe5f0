package id.mufakat.signing;

import id.mufakat.Refusal;

/** The signing key did not open: nothing was signed, the form may be sent again. */
public final class PassphraseWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    public PassphraseWrong() {
        super("passphrase", "the passphrase does not open the signing key", new Object[0]);
    }
}
