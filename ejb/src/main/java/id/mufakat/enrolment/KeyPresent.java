package id.mufakat.enrolment;

import id.mufakat.Refusal;

/** This person has a valid signing key already: it is replaced, never doubled. */
public final class KeyPresent extends Refusal {

    private static final long serialVersionUID = 1L;

    public KeyPresent() {
        super("there is a valid signing key already: replace it instead");
    }
}
