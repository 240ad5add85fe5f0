package id.mufakat.audience;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every audience of every agency. */
public interface Audiences {

    void add(Audience audience);

    Optional<Audience> find(UUID id);

    /** The same, locked until the caller commits, so that two answers come one after the other. */
    Optional<Audience> lock(UUID id);

    /** Those of them that this agency takes part in, in no order. */
    List<Audience> among(Collection<UUID> ids, UUID agency);

    /** Those that the agency takes part in, the latest first. */
    List<Audience> of(UUID agency, int count);

    void add(FollowUp task);

    /** Locked until the caller commits, so that of two who did it the first one is kept. */
    Optional<FollowUp> lockTask(UUID id);

    /** In the order of the minutes. */
    List<FollowUp> tasksOf(UUID audience);

    /** What this account still has to do for this agency, the earliest first. */
    List<FollowUp> openTasksOf(UUID account, UUID agency);
}
