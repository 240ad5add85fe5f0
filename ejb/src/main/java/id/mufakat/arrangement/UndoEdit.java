package id.mufakat.arrangement;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.arrangement.Workbench.Bench;
import id.mufakat.structure.Edit;
import id.mufakat.structure.Edit.Act;
import id.mufakat.structure.Edit.Deed;
import id.mufakat.structure.Marks;
import id.mufakat.structure.StructureChanged;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Takes the last change of structure back that a side has made and not sent. What that takes out stays at hand, like
 * everything that was taken out.
 */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class UndoEdit {

    @Inject
    Workbench workbench;

    /**
     * @param edit the change that the author saw as the last one
     * @throws StructureChanged if somebody changed something after it, has taken it back, or worded otherwise what it put
     *     in the place of other words
     */
    @Once
    public void undo(UUID id, String edit) {
        Bench bench = workbench.open(id);
        Edit last = workbench.unsent(bench.agreement(), bench.actor()).stream()
                .filter(Edit::isUndoable)
                .reduce((one, next) -> next)
                .filter(newest -> newest.id().equals(edit))
                .orElseThrow(() -> new StructureChanged(edit));
        undo(bench, last);
        last.undo();
    }

    private void undo(Bench bench, Edit last) {
        Tree tree = bench.tree();
        String unit = last.unit();
        boolean there = tree.find(unit).isPresent();
        if (there == (last.act() == Act.REMOVED)) {
            throw new StructureChanged(unit);
        }
        switch (last.act()) {
            case INSERTED -> keep(bench, tree.remove(unit), Deed.of(Act.REMOVED, tree, unit));
            case REMOVED -> {
                Tree longer = tree.restore(last.site().parent(), last.site().after(tree), was(last));
                keep(bench, longer, Deed.of(Act.INSERTED, longer, unit));
            }
            case MOVED -> keep(bench, tree.move(unit, last.site().after(tree)), Deed.of(Act.MOVED, tree, unit));
            case REPLACED -> {
                new Marks(tree).demandAsSeen(unit, last.mark());
                keep(bench, tree.replace(unit, was(last)), Deed.of(Act.REPLACED, tree, unit));
            }
        }
    }

    private static Unit was(Edit edit) {
        return edit.was().orElseThrow();
    }

    private void keep(Bench bench, Tree changed, Deed deed) {
        workbench.keep(bench, changed, deed.asUndoing());
    }
}
