package id.mufakat.arrangement;

import id.mufakat.NotFound;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.arrangement.Workbench.Bench;
import id.mufakat.structure.Edit;
import id.mufakat.structure.Edit.Act;
import id.mufakat.structure.Edit.Deed;
import id.mufakat.structure.Site;
import id.mufakat.structure.StructureChanged;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import id.mufakat.turn.SentVersion;
import id.mufakat.turn.SentVersions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts a part back where it stood: what the actor's side took out in this turn, or what either side took out before. Once
 * a version was sent without it, both sides accept its wording anew.
 */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class RestoreUnit {

    @Inject
    Workbench workbench;

    @Inject
    SentVersions versions;

    /** A unit that is not there any more, and where it stood. */
    private record Lost(Unit unit, Site site) {}

    /**
     * @throws NotFound if the text never had such a unit
     * @throws StructureChanged if it is there
     * @throws id.mufakat.structure.PlaceGone if what it stood in is gone as well
     */
    @Once
    public void restore(UUID id, String unit) {
        Bench bench = workbench.open(id);
        Tree tree = bench.tree();
        if (tree.find(unit).isPresent()) {
            throw new StructureChanged(unit);
        }
        Lost lost = find(bench, unit).orElseThrow(() -> new NotFound(unit));
        Tree longer = tree.restore(lost.site().parent(), lost.site().after(tree), lost.unit());
        workbench.keep(bench, longer, Deed.of(Act.INSERTED, longer, unit));
    }

    private Optional<Lost> find(Bench bench, String unit) {
        List<Edit> unsent = new ArrayList<>(workbench.unsent(bench.agreement(), bench.actor()));
        Collections.reverse(unsent);
        return Stream.concat(unsent.stream().flatMap(edit -> lost(edit, unit).stream()), sent(bench.agreement(), unit))
                .findFirst();
    }

    private static Optional<Lost> lost(Edit edit, String unit) {
        return edit.was()
                .filter(was -> was.id().equals(unit))
                .map(was -> new Lost(was, edit.site()))
                .or(() -> edit.was()
                        .map(was -> new Tree("", "", "", Set.of(), List.of(was)))
                        .filter(was -> was.find(unit).isPresent())
                        .map(was -> new Lost(was.get(unit), Site.of(was, unit))));
    }

    private Stream<Lost> sent(Agreement agreement, String unit) {
        return IntStream.iterate(versions.next(agreement.id()) - 1, number -> number > 0, number -> number - 1)
                .mapToObj(number -> versions.find(agreement.id(), number))
                .flatMap(Optional::stream)
                .map(SentVersion::tree)
                .filter(tree -> tree.find(unit).isPresent())
                .map(tree -> new Lost(tree.get(unit), Site.of(tree, unit)));
    }
}
