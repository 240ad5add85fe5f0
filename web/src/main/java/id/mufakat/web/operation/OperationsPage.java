package id.mufakat.web.operation;

import id.mufakat.operation.ListStuckSteps;
import id.mufakat.operation.RetryStep;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Shell;
import id.mufakat.workflow.Operations.StuckStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps that the house could not take by itself: why, since when, and a new attempt. */
@Page
@RequestScoped
public class OperationsPage {

    @Inject
    Shell shell;

    @Inject
    ListStuckSteps listStuck;

    @Inject
    RetryStep retryStep;

    @Inject
    Steps steps;

    private @Nullable List<StuckStep> stuck;

    public List<StuckStep> getStuck() {
        List<StuckStep> known = stuck;
        if (known == null) {
            known = listStuck.list();
            stuck = known;
        }
        return known;
    }

    /** Since when, in words. */
    public String since(StuckStep step) {
        return shell.moments().at(step.since());
    }

    public void retry(String id) {
        retryStep.retry(id);
        steps.succeed("operations.retried").go("/operations");
    }
}
