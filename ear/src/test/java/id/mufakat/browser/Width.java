package id.mufakat.browser;

/** The two widths at which every page is looked at. */
enum Width {
    DESK(1280, 900),
    HAND(360, 740);

    private final int pixels;
    private final int height;

    Width(int pixels, int height) {
        this.pixels = pixels;
        this.height = height;
    }

    int pixels() {
        return pixels;
    }

    int height() {
        return height;
    }

    Width other() {
        return this == DESK ? HAND : DESK;
    }
}
