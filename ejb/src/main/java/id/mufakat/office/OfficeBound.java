package id.mufakat.office;

import id.mufakat.Refusal;

/** A submitted text names the office as it is and as the one that leads: it is signed, or returned first. */
public final class OfficeBound extends Refusal {

    private static final long serialVersionUID = 1L;

    public OfficeBound(String field) {
        super(field, "a submitted agreement that is not in force yet names the office", new Object[0]);
    }
}
