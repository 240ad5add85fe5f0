package id.mufakat.approval;

import id.mufakat.Refusal;

/** Who wrote some of a text does not approve it (invariant 9): somebody else of the agency decides. */
public final class OwnText extends Refusal {

    private static final long serialVersionUID = 1L;

    public OwnText() {
        super("an author may not decide on the text");
    }
}
