package id.mufakat.text;

import id.mufakat.Refusal;

/** The text reads otherwise than on the screen of whoever wanted to act on it: it is read again first. */
public final class TextChanged extends Refusal {
    private static final long serialVersionUID = 1L;

    public TextChanged() {
        super("the text was changed since it was read");
    }
}
