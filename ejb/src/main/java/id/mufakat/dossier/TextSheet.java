package id.mufakat.dossier;

import id.mufakat.structure.Marks;
import id.mufakat.text.Tree;
import id.mufakat.wording.Line;
import java.util.List;
import java.util.Objects;

/**
 * The text on the screen, unit by unit.
 *
 * @param root the root hash over all clauses
 * @param open names of blanks that are still open, and {@code ref:unit} for references that lead nowhere
 */
public record TextSheet(String language, List<Unit> units, String root, List<String> open) {

    /**
     * A unit as it is read, and as the editor needs it.
     *
     * @param raw its wording with its blanks
     * @param title its heading with its blanks; empty where none is
     * @param open whether it holds nothing yet, neither words nor others
     * @param mark what to name when it is taken out
     * @param row what to name when it is moved: the same for all that stand beside it
     */
    public record Unit(Line line, String raw, String title, boolean open, String mark, String row) {

        static Unit of(Line line, Tree tree) {
            id.mufakat.text.Unit unit = tree.get(line.unit());
            Marks marks = new Marks(tree);
            return new Unit(
                    line,
                    unit.text(),
                    Objects.requireNonNullElse(unit.heading(), ""),
                    unit.text().isEmpty()
                            && unit.table() == null
                            && unit.children().isEmpty(),
                    Marks.of(unit),
                    marks.row(unit.id()));
        }
    }
}
