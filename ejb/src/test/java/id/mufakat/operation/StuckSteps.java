package id.mufakat.operation;

import id.mufakat.workflow.Operations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Steps that stand still without an engine, and what was set going again. */
final class StuckSteps implements Operations {

    private final List<StuckStep> stuck = new ArrayList<>();
    private final List<String> retried = new ArrayList<>();

    /** Stops a step of whatever has that key. */
    String stop(String step, Object key) {
        String id = step + "-" + key;
        stuck.add(new StuckStep(id, "agreement", key.toString(), step, 0, "no-reader", Instant.EPOCH));
        return id;
    }

    List<String> retried() {
        return retried;
    }

    @Override
    public boolean isRunning() {
        return true;
    }

    @Override
    public List<StuckStep> stuck() {
        return stuck;
    }

    @Override
    public void retry(String id) {
        retried.add(id);
    }
}
