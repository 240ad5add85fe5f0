package id.mufakat.workflow;

import id.mufakat.Refusal;

/** Somebody else moved the same matter in the same moment; nothing of this attempt remains, look again. */
public final class MovedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public MovedMeanwhile() {
        super("somebody else moved this at the same moment: look again before you repeat it");
    }
}
