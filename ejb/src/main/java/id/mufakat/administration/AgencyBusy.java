package id.mufakat.administration;

import id.mufakat.Refusal;

/** A text that names the agency is on its way to the signatures: it is signed or given up first. */
public final class AgencyBusy extends Refusal {

    private static final long serialVersionUID = 1L;

    public AgencyBusy(String agency) {
        super("an agreement of %s is under way".formatted(agency), agency);
    }
}
