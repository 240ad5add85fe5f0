package id.mufakat.enrolment;

import id.mufakat.Refusal;

/** The chosen passphrase would be guessed; {@code reason} is a key under {@code passphrase-weak.} in the bundles. */
public final class PassphraseWeak extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param reason a word in kebab case: too-short, too-long, too-plain, holds-your-name */
    public PassphraseWeak(String reason) {
        super("passphrase", "choose another passphrase: " + reason, new Object[] {reason});
    }
}
