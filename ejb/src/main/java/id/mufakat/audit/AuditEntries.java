package id.mufakat.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All trails, to be read. */
public interface AuditEntries {

    /** The trail of one subject, the oldest first. */
    List<AuditEntry> of(UUID subject);

    /** Entries, head and seal as they stood at one moment: nothing is recorded in between. */
    Trail trail(UUID subject);

    /** Every subject that has a head, an entry or a seal, in order of id, after the given one; at most so many. */
    List<UUID> subjects(UUID after, int limit);

    /**
     * @param head number and hash of the last entry as the subject's head says; empty if it has none
     * @param seal of the last entry when a check last found the trail whole; empty before the first
     */
    record Trail(List<AuditEntry> entries, Optional<Head> head, Optional<Head> seal) {}

    /** @param seq the number of the last entry */
    record Head(long seq, String hash) {}
}
