package id.mufakat.workflow;

import java.util.Map;

/** Starts and steers processes inside the caller's transaction; the key is the id of the object that moves. */
public interface Workflow {

    /** @param facts ids, fingerprints and outcomes only: strings and booleans */
    void begin(String process, String key, Map<String, ?> facts);

    /** Ends every process under this key; the reason stays in the history. */
    void cancel(String key, String reason);
}
