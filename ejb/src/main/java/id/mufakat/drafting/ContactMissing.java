package id.mufakat.drafting;

import id.mufakat.Refusal;

/** The text says whom to write to at an agency of which that is not known: its administrator describes it first. */
public final class ContactMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ContactMissing(String agency) {
        super("the text names the contact of %s, which is not complete".formatted(agency), agency);
    }
}
