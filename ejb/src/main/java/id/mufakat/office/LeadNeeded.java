package id.mufakat.office;

import id.mufakat.Refusal;

/** The office leads its agency, which is never without a lead: another office is proposed in its place. */
public final class LeadNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    public LeadNeeded(String title) {
        super("head", "the agency is led by no other office: " + title, new Object[] {title});
    }
}
