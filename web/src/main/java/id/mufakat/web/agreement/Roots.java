package id.mufakat.web.agreement;

import org.jspecify.annotations.Nullable;

/** Root hashes as people compare them. */
final class Roots {

    private static final int SHOWN = 16;

    private Roots() {}

    /** The first 16 digits in groups of four: 64 bits, enough to tell two texts apart by eye. */
    static String brief(@Nullable String root) {
        if (root == null) {
            return "";
        }
        return root.substring(0, SHOWN).replaceAll("(.{4})(?!$)", "$1 ");
    }
}
