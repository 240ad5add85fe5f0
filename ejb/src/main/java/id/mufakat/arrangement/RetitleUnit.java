package id.mufakat.arrangement;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.arrangement.Workbench.Bench;
import id.mufakat.structure.PlaceUnfit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gives an article, a section or an annex of an open draft another heading. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class RetitleUnit {

    @Inject
    Workbench workbench;

    /**
     * @param based the raw heading the author had in front of them
     * @throws id.mufakat.text.UnitChanged if somebody gave it another one meanwhile
     * @throws PlaceUnfit if such a unit has no heading
     */
    @Once
    public void retitle(UUID id, String unit, String based, String heading) {
        Bench bench = workbench.open(id);
        bench.demandThere(unit);
        if (!bench.tree().get(unit).kind().isHeaded()) {
            throw new PlaceUnfit();
        }
        bench.text().retitle(unit, based, heading);
        workbench.note(bench, "unit-retitled", unit);
    }
}
