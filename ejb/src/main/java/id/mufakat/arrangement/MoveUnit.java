package id.mufakat.arrangement;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.arrangement.Workbench.Bench;
import id.mufakat.structure.Edit.Act;
import id.mufakat.structure.Edit.Deed;
import id.mufakat.structure.Marks;
import id.mufakat.structure.Nesting;
import id.mufakat.text.Tree;
import id.mufakat.turn.Correspondence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Puts a part elsewhere among its like; no hash changes by it, and the other side has to accept the new order. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class MoveUnit {

    @Inject
    Workbench workbench;

    @Inject
    Correspondence correspondence;

    /**
     * @param seen the mark of its row on the screen
     * @param after what it stands behind from now on; empty to stand first
     * @throws OrderUnanswered if the other side moved parts and waits for an answer to that
     * @throws id.mufakat.structure.StructureChanged if somebody changed the row meanwhile
     * @throws id.mufakat.structure.PlaceUnfit if it would stand among others than its like
     */
    @Once
    public void move(UUID id, String unit, String seen, String after) {
        Bench bench = workbench.open(id);
        Tree tree = bench.tree();
        bench.demandThere(unit);
        new Marks(tree).demandRowAsSeen(unit, seen);
        if (correspondence.owesOrder(bench.agreement(), bench.actor())) {
            throw new OrderUnanswered();
        }
        Tree moved = new Nesting(tree).move(unit, after);
        if (!moved.equals(tree)) {
            workbench.keep(bench, moved, Deed.of(Act.MOVED, tree, unit));
        }
    }
}
