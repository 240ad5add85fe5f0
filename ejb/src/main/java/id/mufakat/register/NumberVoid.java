package id.mufakat.register;

import id.mufakat.Refusal;

/** This number is void for ever; reserve another. */
public final class NumberVoid extends Refusal {

    private static final long serialVersionUID = 1L;

    public NumberVoid(String number) {
        super("number %s is void".formatted(number), number);
    }
}
