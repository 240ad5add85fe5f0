package id.mufakat.turn;

import id.mufakat.Refusal;

/** The other side has opened the version: what was read cannot be taken back any more. */
public final class VersionOpened extends Refusal {
    private static final long serialVersionUID = 1L;

    public VersionOpened() {
        super("the version was opened, or taken back before");
    }
}
