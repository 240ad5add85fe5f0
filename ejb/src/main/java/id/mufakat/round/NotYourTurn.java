package id.mufakat.round;

import id.mufakat.Refusal;

/** Somebody else signs first. */
public final class NotYourTurn extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotYourTurn() {
        super("another signatory comes first");
    }
}
