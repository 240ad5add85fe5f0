package id.mufakat.text;

import id.mufakat.Refusal;

/** Somebody reworded the same unit meanwhile; both wordings are shown, so that the author can decide. */
public final class UnitChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String current;
    private final String wished;

    public UnitChanged(String unit, String current, String wished) {
        super("text", "unit " + unit + " was reworded meanwhile", new Object[] {unit, current, wished});
        this.current = current;
        this.wished = wished;
    }

    /** How the unit reads now. */
    public String current() {
        return current;
    }

    /** What the refused author wanted to write. */
    public String wished() {
        return wished;
    }
}
