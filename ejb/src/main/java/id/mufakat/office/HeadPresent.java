package id.mufakat.office;

import id.mufakat.Refusal;

/** The agency has an office that leads it; there can be only one. */
public final class HeadPresent extends Refusal {

    private static final long serialVersionUID = 1L;

    public HeadPresent(String title) {
        super("head", "the agency is led by: " + title, new Object[] {title});
    }
}
