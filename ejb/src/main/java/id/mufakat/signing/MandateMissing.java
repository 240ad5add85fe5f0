package id.mufakat.signing;

import id.mufakat.Refusal;

/** No confirmed mandate with an authority basis lets this person sign for this office (invariants 1 and 16). */
public final class MandateMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public MandateMissing() {
        super("no confirmed mandate for this office");
    }
}
