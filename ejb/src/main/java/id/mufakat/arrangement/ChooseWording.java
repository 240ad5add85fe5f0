package id.mufakat.arrangement;

import id.mufakat.NotFound;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.arrangement.Workbench.Bench;
import id.mufakat.library.Libraries;
import id.mufakat.library.Library.Entry;
import id.mufakat.library.Library.Phrasing;
import id.mufakat.library.Library.Use;
import id.mufakat.library.Shape;
import id.mufakat.structure.Edit.Act;
import id.mufakat.structure.Edit.Deed;
import id.mufakat.structure.Marks;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gives a part of an open draft that is a clause of the library another wording of it; what it said can be brought back. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class ChooseWording {

    @Inject
    Workbench workbench;

    @Inject
    Libraries libraries;

    /**
     * @param seen the part's mark on the screen
     * @throws NotFound if it is no clause of the library, or that has no such wording
     * @throws id.mufakat.structure.StructureChanged if somebody changed it meanwhile
     */
    @Once
    public void choose(UUID id, String unit, String seen, String phrasing) {
        Bench bench = workbench.open(id);
        Tree tree = bench.tree();
        new Marks(tree).demandAsSeen(unit, seen);
        bench.demandThere(unit);
        Unit old = tree.get(unit);
        Entry entry = libraries.of(tree.type()).use(old).map(Use::entry).orElseThrow(() -> new NotFound(unit));
        Phrasing wanted = entry.phrasing(phrasing);
        Unit words = Shape.under(wanted.unit(), unit, old, workbench::freshId, entry.origin(wanted));
        Tree other = tree.replace(unit, words);
        workbench.keep(bench, other, Deed.of(Act.REPLACED, tree, unit).marked(Marks.of(other.get(unit))));
    }
}
