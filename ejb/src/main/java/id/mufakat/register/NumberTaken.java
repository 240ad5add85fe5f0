package id.mufakat.register;

import id.mufakat.Refusal;

/** The agency has used this number before, in our book or as one entered from elsewhere. */
public final class NumberTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public NumberTaken(String number) {
        super("number", "number %s is taken".formatted(number), new Object[] {number});
    }
}
