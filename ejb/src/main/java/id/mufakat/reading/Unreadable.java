package id.mufakat.reading;

import id.mufakat.Refusal;

/** The file was not opened; {@code reason} is a key under {@code unreadable.} in the bundles. */
public final class Unreadable extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final String NO_READER = "no-reader";
    private static final String LOST = "reader-lost";

    /** @param reason a word in kebab case: not-allowed-type, too-big, too-slow, damaged, active-content, encrypted,
     *     no-reader, reader-lost */
    public Unreadable(String reason) {
        this("file", reason);
    }

    private Unreadable(String field, String reason) {
        super(field, "the file cannot be read: " + reason, new Object[] {reason});
    }

    /** The same, beside the field that the file was put into. */
    public Unreadable in(String field) {
        return new Unreadable(field, String.valueOf(facts().get(0)));
    }

    /** Whether the reader ended while it had the file: most likely by the file, but another end looks the same. */
    public boolean isInDoubt() {
        return facts().contains(LOST);
    }

    /** Whether nobody has looked at the file at all: the same question may be answered later. */
    public boolean isForWantOfReader() {
        return facts().contains(NO_READER);
    }
}
