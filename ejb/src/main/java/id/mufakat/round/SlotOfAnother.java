package id.mufakat.round;

import id.mufakat.Refusal;

/** Another person is named on the paper: only they sign it or give it back. */
public final class SlotOfAnother extends Refusal {

    private static final long serialVersionUID = 1L;

    public SlotOfAnother() {
        super("the paper names another signatory");
    }
}
