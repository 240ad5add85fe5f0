package id.mufakat.administration;

import id.mufakat.Refusal;

/** Kind and region stay: a text that says them of the agency was handed to all sides. */
public final class AgencyBound extends Refusal {

    private static final long serialVersionUID = 1L;

    public AgencyBound(String field) {
        super(field, "an agreement of the agency was submitted", new Object[0]);
    }
}
