package id.mufakat.audience;

import id.mufakat.Refusal;

/** It is not open to that any more, or not yet: somebody else answered, or it is the other side's turn. */
public final class AudienceSettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public AudienceSettled(Audience.State state) {
        super("the audience stands at " + state, state.name());
    }
}
