package id.mufakat.letter;

import id.mufakat.Refusal;

/** Who signs the letter does not send it, since sending gives it its number (invariant 9): a colleague does. */
public final class InviterSigns extends Refusal {

    private static final long serialVersionUID = 1L;

    public InviterSigns() {
        super("the signatory of the letter does not give its number");
    }
}
