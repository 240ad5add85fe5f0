package id.mufakat.turn;

import id.mufakat.Refusal;

/** Another side has the turn: it sends its version first. */
public final class TurnElsewhere extends Refusal {
    private static final long serialVersionUID = 1L;

    public TurnElsewhere() {
        super("another side has the turn");
    }
}
