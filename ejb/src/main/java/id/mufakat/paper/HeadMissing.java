package id.mufakat.paper;

import id.mufakat.Refusal;

/** The agency has nobody who could sign today: register and confirm the mandate of its head first. */
public final class HeadMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public HeadMissing(String agency) {
        super("partner", "nobody holds the head's office of %s today".formatted(agency), new Object[] {agency});
    }
}
