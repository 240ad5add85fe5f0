package id.mufakat.audience;

import id.mufakat.Refusal;

/** Somebody answers a proposal behind which another came: what they saw is not what they would agree to. */
public final class ProposalSuperseded extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProposalSuperseded() {
        super("something was said since the answer's reader looked");
    }
}
