package id.mufakat.register;

import id.mufakat.Refusal;

/** A number on a frozen text cannot be made void any more. */
public final class NumberInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    public NumberInUse(String number) {
        super("number %s stands on a frozen text".formatted(number), number);
    }
}
