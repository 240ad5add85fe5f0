package id.mufakat.rendering;

import id.mufakat.Refusal;

/** An agency's logo cannot be printed: replace it by a PNG or SVG of at most 1 MiB and 16 million points. */
public final class LogoUnusable extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param reason {@code too-large} or {@code not-an-image} */
    public LogoUnusable(String reason) {
        super("the logo is " + reason, reason);
    }
}
