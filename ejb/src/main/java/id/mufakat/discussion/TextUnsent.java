package id.mufakat.discussion;

import id.mufakat.Refusal;

/** The other side has not got it yet: what is said to them about it would tell them of a draft. */
public final class TextUnsent extends Refusal {
    private static final long serialVersionUID = 1L;

    public TextUnsent() {
        super("what it is about was not sent to the other side");
    }
}
