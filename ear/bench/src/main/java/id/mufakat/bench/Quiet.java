package id.mufakat.bench;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** A benchmark prints figures; what its libraries have to say is of interest only when something is wrong. */
final class Quiet {

    private static final Logger ROOT = LogManager.getLogManager().getLogger("");

    private Quiet() {}

    static void libraries() {
        ROOT.setLevel(Level.SEVERE);
    }
}
