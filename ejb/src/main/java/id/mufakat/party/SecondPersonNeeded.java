package id.mufakat.party;

import id.mufakat.Refusal;

/** Whoever proposed it, or is the one it is about, cannot confirm it: a colleague must (invariant 16). */
public final class SecondPersonNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public SecondPersonNeeded(Mandate mandate) {
        super("mandate %s must be confirmed by another person than its proposer".formatted(mandate.id()), mandate.id());
    }

    public SecondPersonNeeded(Office office) {
        super("the lead of %s must be confirmed by another person".formatted(office.id()), office.id());
    }
}
