package id.mufakat.operation;

import id.mufakat.NotFound;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.audit.AuditTrail;
import id.mufakat.workflow.Operations;
import id.mufakat.workflow.Operations.StuckStep;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** Sets a stuck step going again, once what stopped it has been mended. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RetryStep {

    @Inject
    Operations operations;

    @Inject
    Ward ward;

    @Inject
    AuditTrail audit;

    /** @throws NotFound if it is not stuck any more, or is none of the administrator's business */
    @Once
    public void retry(String step) {
        StuckStep stuck = operations.stuck().stream()
                .filter(candidate -> candidate.id().equals(step))
                .filter(candidate -> ward.find(candidate.key()).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound(step));
        operations.retry(step);
        audit.record(ward.subjectOf(stuck.key()), "step-retried", Map.of("step", stuck.step()));
    }
}
