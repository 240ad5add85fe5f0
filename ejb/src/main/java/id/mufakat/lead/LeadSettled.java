package id.mufakat.lead;

import id.mufakat.Refusal;

/** What was to be confirmed or taken back is no longer proposed: it was confirmed, withdrawn or replaced. */
public final class LeadSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public LeadSettled() {
        super("no such proposal is open");
    }
}
