package id.mufakat.negotiation;

import id.mufakat.Refusal;

/** Nothing was sent yet: there is nothing to answer or to take back. */
public final class VersionMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public VersionMissing() {
        super("no version was sent yet");
    }
}
