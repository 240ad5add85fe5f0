package id.mufakat.workflow;

import java.time.Instant;
import java.util.List;

/** What an operator needs when a step is stuck. */
public interface Operations {

    /**
     * A step that failed and waits for a retry or for a person.
     *
     * @param retries attempts left; 0 means an incident that only a person can set going again
     * @param reason the first line of the failure, without secrets
     */
    record StuckStep(String id, String process, String key, String step, int retries, String reason, Instant since) {}

    /** Whether the engine has started and takes work: part of the house's readiness. */
    boolean isRunning();

    List<StuckStep> stuck();

    /** Gives the step new attempts, at once. */
    void retry(String id);
}
