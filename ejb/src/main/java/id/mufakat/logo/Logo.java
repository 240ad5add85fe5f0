package id.mufakat.logo;

import id.mufakat.Malformed;
import id.mufakat.reading.Drawn;
import id.mufakat.reading.Redrawer;
import id.mufakat.reading.Redrawer.Picture;
import id.mufakat.reading.Unreadable;

/**
 * A logo as the vault keeps it.
 *
 * @param mediaType {@code image/png} for what was uploaded and drawn anew, {@code image/svg+xml} for the house's own
 */
public record Logo(byte[] bytes, String mediaType) {

    /** The field of forms and of the API that the file is put into. */
    public static final String FIELD = "logo";

    /** 23 mm on paper at more than 500 points an inch; even noise stays below the renderer's limit of 1 MiB. */
    private static final int LONGEST = 480;

    private static final Drawn.Limits LIMITS = new Drawn.Limits(FIELD, 2 << 20, "picture-too-big", LONGEST);
    private static final int SHORTEST = 100;
    private static final int MOST_OBLONG = 3;
    private static final String PNG = "image/png";

    /** @throws Malformed or {@link Unreadable} beside the field, if it is no picture that can stand on a letterhead */
    static Logo of(byte[] upload, Redrawer redrawer) {
        Picture picture = Drawn.of(upload, LIMITS, redrawer);
        int shorter = Math.min(picture.width(), picture.height());
        if (shorter < SHORTEST) {
            throw new Malformed(FIELD, "picture-too-small");
        }
        if (Math.max(picture.width(), picture.height()) > shorter * MOST_OBLONG) {
            throw new Malformed(FIELD, "picture-too-oblong");
        }
        return new Logo(picture.png(), PNG);
    }

    /** What the vault holds. */
    static Logo kept(byte[] bytes) {
        return new Logo(bytes, Drawn.isPng(bytes) ? PNG : "image/svg+xml");
    }
}
