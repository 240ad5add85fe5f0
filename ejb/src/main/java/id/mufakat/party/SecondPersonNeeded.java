package id.mufakat.party;

import id.mufakat.Refusal;

/** Whoever proposed a mandate cannot confirm it; a colleague must compare it with the decree (invariant 16). */
public final class SecondPersonNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public SecondPersonNeeded(Mandate mandate) {
        super("mandate %s must be confirmed by another person than its proposer".formatted(mandate.id()), mandate.id());
    }
}
