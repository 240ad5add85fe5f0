package id.mufakat.enrolment;

import id.mufakat.Refusal;

/** Who releases a key could have made it themselves: somebody else of the agency does it. */
public final class VoucherInvolved extends Refusal {

    private static final long serialVersionUID = 1L;

    public VoucherInvolved() {
        super("whoever could have made a key does not release it");
    }
}
