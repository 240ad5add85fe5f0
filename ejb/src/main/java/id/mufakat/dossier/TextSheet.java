package id.mufakat.dossier;

import id.mufakat.wording.Line;
import java.util.List;

/**
 * The text on the screen, unit by unit.
 *
 * @param root the root hash over all clauses
 * @param open names of blanks that are still open, and {@code ref:unit} for references that lead nowhere
 */
public record TextSheet(String language, List<Unit> units, String root, List<String> open) {

    /** A unit as it is read, and its raw wording for the editor. */
    public record Unit(Line line, String raw) {}
}
