package id.mufakat.structure;

import id.mufakat.Refusal;

/** Title, numbers, opening and parties stand where the template has them. */
public final class UnitFixed extends Refusal {
    private static final long serialVersionUID = 1L;

    public UnitFixed() {
        super("unit", "the template keeps this unit in its place", new Object[0]);
    }
}
