package id.mufakat.rendering.ooxml;

import id.mufakat.rendering.StyledElement;

/** @param eighths of a point; 0 for none */
record Border(int eighths) {

    private static final double TWIPS_IN_AN_EIGHTH = Length.TWIPS_IN_A_POINT / 8.0;

    /** @param side {@code top}, {@code bottom}, {@code left} or {@code right} */
    static Border of(StyledElement element, String side) {
        String style = element.style("border-" + side + "-style");
        boolean none = style.isEmpty() || style.equals("none");
        int twips = none ? 0 : Length.twips(element.style("border-" + side + "-width"), Length.TWIPS_IN_A_POINT);
        return new Border((int) Math.ceil(twips / TWIPS_IN_AN_EIGHTH));
    }

    boolean isDrawn() {
        return eighths > 0;
    }

    Xml xml(String tag) {
        return isDrawn()
                ? new Xml().leaf(tag, "w:val", "single", "w:sz", eighths, "w:space", 0, "w:color", "202020")
                : new Xml();
    }
}
