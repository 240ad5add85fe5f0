package id.mufakat.party;

import id.mufakat.Refusal;
import java.time.LocalDate;

/** The agency is no more: it agrees to nothing new. What it signed stays as it is. */
public final class AgencyEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param lastDay on which it could act */
    public AgencyEnded(String agency, LocalDate lastDay) {
        super("partner", "%s ended on %s".formatted(agency, lastDay), new Object[] {agency, lastDay});
    }
}
