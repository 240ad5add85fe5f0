package id.mufakat.agreement;

import id.mufakat.Refusal;
import java.util.UUID;

/** A text is frozen only with the number of every side (invariant 2). */
public final class NumberMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public NumberMissing(UUID agency) {
        super("agency " + agency + " has not given its number", agency);
    }
}
