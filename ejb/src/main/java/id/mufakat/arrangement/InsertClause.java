package id.mufakat.arrangement;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.arrangement.Workbench.Bench;
import id.mufakat.library.Libraries;
import id.mufakat.library.Library.Entry;
import id.mufakat.library.Library.Phrasing;
import id.mufakat.library.Shape;
import id.mufakat.structure.Edit.Act;
import id.mufakat.structure.Edit.Deed;
import id.mufakat.structure.Marks;
import id.mufakat.structure.Nesting;
import id.mufakat.structure.Nesting.Slot;
import id.mufakat.structure.Nesting.Where;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Puts a clause of the library into an open draft, in one of its wordings; the text remembers which. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class InsertClause {

    @Inject
    Workbench workbench;

    @Inject
    Libraries libraries;

    /**
     * What is wished.
     *
     * @param after the unit behind which it goes
     */
    public record Choice(String entry, String phrasing, String after) {}

    /**
     * @return the id of the part that was put in
     * @throws id.mufakat.NotFound if the library has no such clause or wording
     * @throws id.mufakat.structure.PlaceUnfit if such a part does not stand there
     * @throws id.mufakat.structure.StructureChanged if the unit beside it is gone
     */
    @Once
    public String insert(UUID id, Choice choice) {
        Bench bench = workbench.open(id);
        Tree tree = bench.tree();
        Entry entry = libraries.of(tree.type()).entry(choice.entry());
        Phrasing phrasing = entry.phrasing(choice.phrasing());
        new Marks(tree).demandThere(choice.after());
        bench.demandThere(choice.after());
        Slot slot = new Nesting(tree)
                .demand(choice.after(), Where.AFTER, phrasing.unit().kind());
        Unit unit = Shape.under(phrasing.unit(), workbench.freshId(), null, workbench::freshId, entry.origin(phrasing));
        Tree longer = tree.insert(slot.parent(), slot.after(), unit);
        workbench.keep(bench, longer, Deed.of(Act.INSERTED, longer, unit.id()));
        return unit.id();
    }
}
