package id.mufakat.structure;

import id.mufakat.Refusal;

/** What the unit stood in is gone as well: put that back first. */
public final class PlaceGone extends Refusal {
    private static final long serialVersionUID = 1L;

    public PlaceGone() {
        super("unit", "what it stood in is gone", new Object[0]);
    }
}
