package id.mufakat.party;

import id.mufakat.Refusal;

/** The mandate was confirmed or ended before: what was asked for is no longer open. */
public final class MandateSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public MandateSettled(Mandate mandate) {
        super("mandate %s is %s".formatted(mandate.id(), mandate.state()), mandate.id(), mandate.state());
    }
}
