package id.mufakat.operation;

import id.mufakat.workflow.Operations.StuckStep;
import java.time.Instant;

/**
 * A step that failed and waits for a retry or for a person, as an administrator sees it.
 *
 * @param process the name of its diagram
 * @param key of what it is about
 * @param retries attempts left; 0 means that only a person can set it going again
 * @param reason the first line of the failure, without secrets
 */
public record Stuck(
        String id, String process, String key, Matter matter, String step, int retries, String reason, Instant since) {

    static Stuck of(StuckStep step, Matter matter) {
        return new Stuck(
                step.id(),
                step.process(),
                step.key(),
                matter,
                step.step(),
                step.retries(),
                step.reason(),
                step.since());
    }
}
