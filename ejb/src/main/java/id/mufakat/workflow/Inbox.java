package id.mufakat.workflow;

import id.mufakat.access.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What waits for whom. Listing is for everybody's pages; only use cases complete. */
public interface Inbox {

    /** How much waits for this actor's roles in the agency they act for. */
    int count(Actor actor);

    /** What waits for this actor's roles in the agency they act for, the oldest deadline first; at most so many. */
    List<WorkItem> of(Actor actor, int most);

    /** All that waits for them. */
    default List<WorkItem> of(Actor actor) {
        return of(actor, Integer.MAX_VALUE);
    }

    /** Every open item under this key, whoever it waits for. */
    List<WorkItem> under(String key);

    /** The open item of this step that waits for this side, under this key. */
    default Optional<WorkItem> find(String key, String step, UUID agency) {
        return under(key).stream()
                .filter(item -> item.step().equals(step) && item.agency().equals(agency))
                .findFirst();
    }

    /**
     * Finishes the item inside the caller's transaction. How it was finished is the fact {@link Outcome#FACT}; without
     * it the process goes on.
     *
     * @throws MovedMeanwhile if it is not open any more, does not wait for the current actor, or somebody else moved the
     *     same process in the same moment; the transaction is lost then, so that no act is done by half
     */
    void complete(String item, Map<String, ?> facts);
}
