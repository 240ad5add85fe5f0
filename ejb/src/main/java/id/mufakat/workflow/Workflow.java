package id.mufakat.workflow;

import java.util.Map;

/** Starts and steers processes inside the caller's transaction; the key is the id of the object that moves. */
public interface Workflow {

    /** @param facts ids, fingerprints and outcomes only: strings and booleans */
    void begin(String process, String key, Map<String, ?> facts);

    /** Ends every process under this key; the reason stays in the history. */
    void cancel(String key, String reason);

    /**
     * Tells the process under this key what happened outside of its steps.
     *
     * @param event as the diagram calls it
     * @throws MovedMeanwhile if no process waits for it any more
     */
    void tell(String key, String event, Map<String, ?> facts);
}
