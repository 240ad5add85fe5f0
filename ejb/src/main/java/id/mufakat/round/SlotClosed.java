package id.mufakat.round;

import id.mufakat.Refusal;

/** Nothing is left to sign here: it is signed already, or the paper was given up. */
public final class SlotClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public SlotClosed() {
        super("this place is signed already or void");
    }
}
