package id.mufakat.rendering.ooxml;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of CSS in the units of word processors. */
final class Length {

    static final int TWIPS_IN_A_POINT = 20;

    private static final Pattern LENGTH = Pattern.compile("(-?[0-9]*\\.?[0-9]+)(pt|mm|cm|in|px)?");
    private static final double POINTS_IN_A_MILLIMETRE = 72 / 25.4;
    private static final double EMU_IN_A_TWIP = 635;

    private Length() {}

    /** In twentieths of a point; empty for what is no absolute length. */
    static OptionalInt twips(String css) {
        Matcher length = LENGTH.matcher(css.strip());
        if (!length.matches()) {
            return OptionalInt.empty();
        }
        double number = Double.parseDouble(length.group(1));
        double points = number * points(length.group(2) == null ? "" : length.group(2));
        return OptionalInt.of((int) Math.round(points * TWIPS_IN_A_POINT));
    }

    static int twips(String css, int otherwise) {
        return twips(css).orElse(otherwise);
    }

    /** In the units of drawings. */
    static long emu(int twips) {
        return Math.round(twips * EMU_IN_A_TWIP);
    }

    private static double points(String unit) {
        return switch (unit) {
            case "pt" -> 1;
            case "mm" -> POINTS_IN_A_MILLIMETRE;
            case "cm" -> 10 * POINTS_IN_A_MILLIMETRE;
            case "in" -> 72;
            case "px" -> 0.75;
            default -> 0;
        };
    }
}
