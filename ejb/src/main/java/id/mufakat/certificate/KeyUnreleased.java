package id.mufakat.certificate;

import id.mufakat.Refusal;

/** The key waits for a second person of the agency, who confirms that its holder made it (invariant 1). */
public final class KeyUnreleased extends Refusal {

    private static final long serialVersionUID = 1L;

    public KeyUnreleased() {
        super("the signing key waits to be released by a second person");
    }
}
