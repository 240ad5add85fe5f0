package id.mufakat.paper;

import id.mufakat.Refusal;
import java.util.List;

/** The template's text is not true of these two agencies, in whichever order: choose another partner. */
public final class PartnerUnfit extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param parties the kinds of agency that the text is written for, party by party */
    public PartnerUnfit(List<List<String>> parties) {
        super("partner", "the text is written for " + parties, parties.toArray());
    }
}
