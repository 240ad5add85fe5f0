package id.mufakat;

/** A field does not hold what it must; {@code reason} is a key under {@code malformed.} in the bundles. */
public final class Malformed extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param reason a word in kebab case such as {@code required}, {@code too-long}, {@code not-a-date} */
    public Malformed(String field, String reason) {
        super(field, field + ": " + reason, new Object[] {field, reason});
    }
}
