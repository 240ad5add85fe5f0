package id.mufakat.reading;

/** Draws pictures anew in a process of its own, so that nothing of an uploaded file goes on but what the eye sees of it. */
public interface Redrawer {

    /**
     * The same picture, its longer side at most so many points.
     *
     * @throws Unreadable if it is no PNG or JPEG, damaged, too big or too slow
     */
    Picture redraw(byte[] file, int longest);

    /**
     * A picture drawn anew.
     *
     * @param png in sRGB, without anything beside its points
     * @param width of the file it was drawn from, in points
     * @param height of the file it was drawn from, in points
     */
    record Picture(byte[] png, int width, int height) {}
}
