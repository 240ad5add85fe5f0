package id.mufakat.administration;

import id.mufakat.Refusal;

/** Another agency, or another office of the agency, has this code. */
public final class CodeTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public CodeTaken(String code) {
        super("code", "the code is taken: " + code, new Object[] {code});
    }
}
