package id.mufakat.register;

import id.mufakat.Refusal;

/** A number is inserted between two that were given: behind the last one of a book simply follows the next. */
public final class NumberNotPassed extends Refusal {

    private static final long serialVersionUID = 1L;

    public NumberNotPassed(int after, int last) {
        super("after", "the book has come to %d: nothing follows %d".formatted(last, after), new Object[] {after, last
        });
    }
}
