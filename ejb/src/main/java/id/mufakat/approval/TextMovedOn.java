package id.mufakat.approval;

import id.mufakat.Refusal;

/** The text on the screen is not the submitted one any more; look at it again. */
public final class TextMovedOn extends Refusal {

    private static final long serialVersionUID = 1L;

    public TextMovedOn() {
        super("the text has moved on since it was shown");
    }
}
