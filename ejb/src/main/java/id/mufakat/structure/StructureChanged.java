package id.mufakat.structure;

import id.mufakat.Refusal;

/** Somebody else changed this part of the text meanwhile: nothing was done, so that the author can look at it first. */
public final class StructureChanged extends Refusal {
    private static final long serialVersionUID = 1L;

    public StructureChanged(String unit) {
        super("unit", "what stands at " + unit + " is not what was seen", new Object[] {unit});
    }
}
