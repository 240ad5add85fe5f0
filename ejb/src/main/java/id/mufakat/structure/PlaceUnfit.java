package id.mufakat.structure;

import id.mufakat.Refusal;

/** Such a part does not stand at such a place: a letter belongs to a paragraph, an article among articles. */
public final class PlaceUnfit extends Refusal {
    private static final long serialVersionUID = 1L;

    public PlaceUnfit() {
        super("unit", "such a unit does not stand there", new Object[0]);
    }
}
