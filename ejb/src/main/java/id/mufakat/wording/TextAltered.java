package id.mufakat.wording;

import id.mufakat.Refusal;

/** An embedded text does not keep the rules of {@code canonical-clause.md}, or its hashes are not its own. */
public final class TextAltered extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param where the unit's id, or the member at fault */
    public TextAltered(String where) {
        super("the embedded text does not hold together at " + where, where);
    }
}
