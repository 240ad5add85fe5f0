package id.mufakat.round;

import id.mufakat.Refusal;

/** Who gave the number does not sign the document that carries it (invariant 9). */
public final class SignerExcluded extends Refusal {

    private static final long serialVersionUID = 1L;

    public SignerExcluded() {
        super("who gave the number cannot sign");
    }
}
