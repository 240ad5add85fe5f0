package id.mufakat.signing;

import id.mufakat.Refusal;

/** The paper writes the signatory's office or name otherwise than they are now: return it, then print a new edition. */
public final class NameChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    public NameChanged() {
        super("office or name of the signatory changed after the text was approved");
    }
}
