package id.mufakat.founding;

import id.mufakat.Refusal;

/** The link was used or replaced, or the house has been founded: a restart of an empty house prints a new one. */
public final class SetupGone extends Refusal {

    private static final long serialVersionUID = 1L;

    public SetupGone() {
        super("this house cannot be founded by that link");
    }
}
