package id.mufakat.arrangement;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.arrangement.Workbench.Bench;
import id.mufakat.language.Reason;
import id.mufakat.structure.Edit.Act;
import id.mufakat.structure.Edit.Deed;
import id.mufakat.structure.Marks;
import id.mufakat.structure.Nesting;
import id.mufakat.structure.UnitFixed;
import id.mufakat.text.Tree;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a part with all that is below it out of an open draft; the text agrees without it once the other side accepts that. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class RemoveUnit {

    @Inject
    Workbench workbench;

    /**
     * @param seen the unit's mark on the screen
     * @param reason which the other side reads, or null
     * @throws id.mufakat.structure.StructureChanged if somebody worded it otherwise or took it out meanwhile
     * @throws UnitFixed if the template keeps it
     */
    @Once
    public void remove(UUID id, String unit, String seen, @Nullable String reason) {
        String said =
                reason == null || reason.isBlank() ? null : Reason.of(reason).text();
        Bench bench = workbench.open(id);
        Tree tree = bench.tree();
        new Marks(tree).demandAsSeen(unit, seen);
        bench.demandThere(unit);
        if (Nesting.isFixed(tree.get(unit).kind())) {
            throw new UnitFixed();
        }
        workbench.keep(
                bench, tree.remove(unit), Deed.of(Act.REMOVED, tree, unit).because(said));
    }
}
