package id.mufakat.operation;

import id.mufakat.Role;
import id.mufakat.workflow.Operations;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Steps of the house itself that failed, of those matters that concern the administrator's agency. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ListStuckSteps {

    @Inject
    Operations operations;

    @Inject
    Ward ward;

    /** The longest stuck first. */
    public List<Stuck> list() {
        return operations.stuck().stream()
                .flatMap(step -> ward.find(step.key()).map(matter -> Stuck.of(step, matter)).stream())
                .toList();
    }
}
