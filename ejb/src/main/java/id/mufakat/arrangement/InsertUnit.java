package id.mufakat.arrangement;

import id.mufakat.Malformed;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.arrangement.Workbench.Bench;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a new part into an open draft. Its id is its own for ever, its number follows from its place: nothing that others
 * have agreed to changes by it.
 */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class InsertUnit {

    @Inject
    Workbench workbench;

    /**
     * What is wished.
     *
     * @param beside the unit behind or below which it goes
     * @param text may be empty: then it is written afterwards
     */
    public record Wish(Unit.Kind kind, Where where, String beside, @Nullable String heading, @Nullable String text) {}

    /**
     * @return the new unit's id
     * @throws Malformed if the text is full, or the heading has no place in such a unit
     * @throws id.mufakat.structure.PlaceUnfit if such a unit does not stand there
     * @throws id.mufakat.structure.StructureChanged if the unit beside it is gone
     */
    @Once
    public String insert(UUID id, Wish wish) {
        Bench bench = workbench.open(id);
        Tree tree = bench.tree();
        new Marks(tree).demandThere(wish.beside());
        bench.demandThere(wish.beside());
        Slot slot = new Nesting(tree).demand(wish.beside(), wish.where(), wish.kind());
        Unit unit = unit(wish);
        if (slot.where() == Where.UNDER && Nesting.isSplit(tree.get(slot.parent()), wish.kind())) {
            split(bench, slot, unit);
        } else {
            Tree longer = tree.insert(slot.parent(), slot.after(), unit);
            workbench.keep(bench, longer, Deed.of(Act.INSERTED, longer, unit.id()));
        }
        return unit.id();
    }

    /** The article's own words become its first paragraph; what stood below them stays there. */
    private void split(Bench bench, Slot slot, Unit second) {
        Tree tree = bench.tree();
        Unit whole = tree.get(slot.parent());
        Unit first = Unit.of(workbench.freshId(), Unit.Kind.PARAGRAPH, whole.text());
        List<Unit> below = new ArrayList<>(whole.children());
        int behind = below.stream().map(Unit::id).toList().indexOf(slot.after()) + 1;
        below.add(behind, second);
        below.add(0, first);
        Tree parted = tree.replace(
                whole.id(), whole.with(whole.heading(), "", whole.table()).with(below));
        workbench.keep(bench, parted, Deed.of(Act.REPLACED, tree, whole.id()).marked(Marks.of(parted.get(whole.id()))));
    }

    private Unit unit(Wish wish) {
        String heading = wish.heading() == null || wish.heading().isBlank() ? null : wish.heading();
        if (heading != null && !wish.kind().isHeaded()) {
            throw new Malformed("heading", "not-headed");
        }
        String text = wish.text() == null ? "" : wish.text();
        return new Unit(workbench.freshId(), wish.kind(), heading, text, null, null, List.of());
    }
}
