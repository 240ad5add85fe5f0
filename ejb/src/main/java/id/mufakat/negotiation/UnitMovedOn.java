package id.mufakat.negotiation;

import id.mufakat.Refusal;

/** The wording on the screen is not the one that was sent last; look at it again. */
public final class UnitMovedOn extends Refusal {
    private static final long serialVersionUID = 1L;

    public UnitMovedOn() {
        super("hash", "the unit has moved on since it was shown", new Object[0]);
    }
}
