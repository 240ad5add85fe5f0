package id.mufakat.initiative;

import id.mufakat.Refusal;
import java.util.List;

/** The same agencies have an agreement on the same topic: the drafter says whether to renew it, amend it or go on beside it. */
public final class AgreementInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Precedent> found;

    /** @param found at least one */
    public AgreementInForce(List<Precedent> found) {
        super("earlier.choice", "in force on the same topic: " + found, new Object[] {found.size()});
        this.found = List.copyOf(found);
    }

    /** All of them are the drafter's agency's own. */
    public List<Precedent> found() {
        return found;
    }
}
