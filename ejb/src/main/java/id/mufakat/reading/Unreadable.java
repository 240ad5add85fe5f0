package id.mufakat.reading;

import id.mufakat.Refusal;

/** The file was not opened; {@code reason} is a key under {@code unreadable.} in the bundles. */
public final class Unreadable extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param reason a word in kebab case: not-allowed-type, too-big, too-slow, damaged, active-content, encrypted, no-reader */
    public Unreadable(String reason) {
        super("file", "the file cannot be read: " + reason, new Object[] {reason});
    }
}
