package id.mufakat.drafting;

import id.mufakat.Refusal;

/** An agency does not agree with itself: choose another partner. */
public final class PartnerIsSelf extends Refusal {

    private static final long serialVersionUID = 1L;

    public PartnerIsSelf() {
        super("partner", "an agency does not agree with itself", new Object[0]);
    }
}
