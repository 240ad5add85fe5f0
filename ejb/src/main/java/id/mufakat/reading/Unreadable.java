package id.mufakat.reading;

import id.mufakat.Refusal;

/** The file was not opened; {@code reason} is a key under {@code unreadable.} in the bundles. */
public final class Unreadable extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final String NO_READER = "no-reader";

    /** @param reason a word in kebab case: not-allowed-type, too-big, too-slow, damaged, active-content, encrypted, no-reader */
    public Unreadable(String reason) {
        super("file", "the file cannot be read: " + reason, new Object[] {reason});
    }

    /** Whether nobody has looked at the file at all: the same question may be answered later. */
    public boolean isForWantOfReader() {
        return facts().contains(NO_READER);
    }
}
