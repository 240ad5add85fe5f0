package id.mufakat.numbering;

import id.mufakat.Refusal;

/** Who signs the paper gives no number for it (invariant 9): a colleague does, before it is too late to choose one. */
public final class NumberGiverSigns extends Refusal {

    private static final long serialVersionUID = 1L;

    public NumberGiverSigns() {
        super("a signatory of the paper does not give its number");
    }
}
