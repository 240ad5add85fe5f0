package id.mufakat.paper;

import id.mufakat.Refusal;

/** Who signs a text writes none of it and gives it no number (invariant 9): colleagues do, or another official signs. */
public final class SignerInvolved extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param name of the signatory concerned */
    public SignerInvolved(String name) {
        super("%s signs the text and has no other part in it".formatted(name), name);
    }
}
