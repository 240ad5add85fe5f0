package id.mufakat.rendering.ooxml;

import id.mufakat.rendering.StyledElement;

/**
 * How a paragraph looks; lengths in twips.
 *
 * @param align as Office Open XML calls it
 * @param line the least height of a line
 * @param keepNext whether it stays with what follows
 * @param keepLines whether it stays on one page
 * @param size of its letters, in half points
 */
record Look(
        String align,
        int before,
        int after,
        int line,
        boolean keepNext,
        boolean keepLines,
        boolean newPage,
        int size,
        boolean bold,
        boolean italic) {

    private static final int HALF_POINT = Length.TWIPS_IN_A_POINT / 2;
    private static final double NORMAL_LINE = 1.2;

    static Look of(StyledElement element) {
        int size = Length.twips(element.style("font-size"), 24 * HALF_POINT);
        return new Look(
                align(element.style("text-align")),
                Math.max(0, Length.twips(element.style("margin-top"), 0)),
                Math.max(0, Length.twips(element.style("margin-bottom"), 0)),
                line(element.style("line-height"), size),
                element.style("page-break-after").equals("avoid"),
                element.style("page-break-inside").equals("avoid"),
                element.style("page-break-before").equals("always"),
                Math.round((float) size / HALF_POINT),
                isBold(element),
                element.style("font-style").equals("italic"));
    }

    static boolean isBold(StyledElement element) {
        String weight = element.style("font-weight");
        return weight.equals("bold") || weight.matches("[6-9]00");
    }

    private static int line(String css, int size) {
        double factor = css.matches("[0-9]*\\.?[0-9]+") ? Double.parseDouble(css) : NORMAL_LINE;
        return Length.twips(css.matches(".*[a-z%]$") ? css : "", (int) Math.round(factor * size));
    }

    private static String align(String css) {
        return switch (css) {
            case "center" -> "center";
            case "right" -> "right";
            case "justify" -> "both";
            default -> "left";
        };
    }

    /** The properties of a paragraph up to its borders, as far as they differ from those of its style. */
    void flow(Look style, Xml xml) {
        toggle(xml, "w:keepNext", keepNext, style.keepNext);
        toggle(xml, "w:keepLines", keepLines, style.keepLines);
        toggle(xml, "w:pageBreakBefore", newPage, style.newPage);
    }

    void spacing(Look style, Xml xml) {
        if (before != style.before || after != style.after || line != style.line) {
            spacing(xml);
        }
    }

    void spacing(Xml xml) {
        xml.leaf("w:spacing", "w:before", before, "w:after", after, "w:line", line, "w:lineRule", "atLeast");
    }

    void align(Look style, Xml xml) {
        if (!align.equals(style.align)) {
            xml.leaf("w:jc", "w:val", align);
        }
    }

    static void toggle(Xml xml, String tag, boolean now, boolean style) {
        if (now != style) {
            xml.leaf(tag, "w:val", now ? "1" : "0");
        }
    }
}
