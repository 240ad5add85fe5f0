package id.mufakat.round;

import id.mufakat.Refusal;

/** Who wrote the text or gave the number does not sign the document (invariant 9). */
public final class SignerExcluded extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignerExcluded() {
        super("who wrote the text or gave the number cannot sign");
    }
}
