package id.mufakat.workflow;

import id.mufakat.access.Actor;
import java.util.List;
import java.util.Map;

/** What waits for whom. Listing is for everybody's pages; only use cases complete. */
public interface Inbox {

    /** What waits for this actor's roles in the agency they act for, the oldest deadline first. */
    List<WorkItem> of(Actor actor);

    /** Every open item under this key, whoever it waits for. */
    List<WorkItem> under(String key);

    /** Finishes the item inside the caller's transaction; refuses with NotFound if it is not open any more. */
    void complete(String item, Map<String, ?> facts);
}
