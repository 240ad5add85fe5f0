package id.mufakat.structure;

import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a unit stood.
 *
 * @param parent what it was in, or {@link Tree#TOP}
 * @param before the units before it in its row, the nearest first
 */
public record Site(String parent, List<String> before) {

    public Site {
        before = List.copyOf(before);
    }

    public static Site of(Tree tree, String unit) {
        String parent = tree.parent(unit);
        return new Site(parent, before(tree.row(parent), unit));
    }

    static List<String> before(List<Unit> row, String unit) {
        List<String> before = new ArrayList<>();
        row.stream().map(Unit::id).takeWhile(id -> !id.equals(unit)).forEach(before::add);
        Collections.reverse(before);
        return before;
    }

    /**
     * Behind the nearest of those it stood behind that is still there.
     *
     * @throws PlaceGone if what it was in is gone
     */
    public String after(Tree now) {
        if (!parent.equals(Tree.TOP) && now.find(parent).isEmpty()) {
            throw new PlaceGone();
        }
        List<String> row = now.row(parent).stream().map(Unit::id).toList();
        return before.stream().filter(row::contains).findFirst().orElse(Tree.FIRST);
    }
}
