package id.mufakat.structure;

import id.mufakat.Sha256;
import id.mufakat.text.Tree;
import id.mufakat.text.TreeJson;
import id.mufakat.text.Unit;
import java.util.stream.Collectors;

/**
 * What somebody had before their eyes when they took a unit out or moved it, in a word that is short enough for a page: if
 * it is another one by now, somebody else was at it meanwhile.
 */
public record Marks(Tree tree) {

    private static final int LENGTH = 16;

    /** Over a unit with all its words and all that is below it. */
    public String of(String unit) {
        return of(tree.get(unit));
    }

    public static String of(Unit unit) {
        return Sha256.hex(TreeJson.write(unit)).substring(0, LENGTH);
    }

    /** Over the order of those among which a unit stands. */
    public String row(String unit) {
        return Sha256.hex(tree.row(tree.parent(unit)).stream().map(Unit::id).collect(Collectors.joining("\n")))
                .substring(0, LENGTH);
    }

    /** @throws StructureChanged if somebody took it out */
    public void demandThere(String unit) {
        if (tree.find(unit).isEmpty()) {
            throw new StructureChanged(unit);
        }
    }

    /** @throws StructureChanged if the unit, or something below it, is not as it was seen */
    public void demandAsSeen(String unit, String seen) {
        demandThere(unit);
        if (!of(unit).equals(seen)) {
            throw new StructureChanged(unit);
        }
    }

    /** @throws StructureChanged if the units around it do not stand as they were seen */
    public void demandRowAsSeen(String unit, String seen) {
        demandThere(unit);
        if (!row(unit).equals(seen)) {
            throw new StructureChanged(unit);
        }
    }
}
