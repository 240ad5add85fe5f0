package id.mufakat.turn;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that was sent from side to side; what was taken back counts as if it had never been sent. */
public interface SentVersions {

    void add(SentVersion version);

    /** The number that the next one gets. */
    int next(UUID agreement);

    Optional<SentVersion> last(UUID agreement);

    /** The last one that this side sent. */
    Optional<SentVersion> lastBy(UUID agreement, UUID agency);

    /** How many there are. */
    int count(UUID agreement);

    /** All of them, the first one first. */
    List<SentVersion> of(UUID agreement);

    /** Their numbers, the first one first. */
    List<Integer> numbers(UUID agreement);

    Optional<SentVersion> find(UUID agreement, int number);

    /** The last one before this number that this side sent, or that was opened. */
    Optional<SentVersion> seenBefore(UUID agreement, int number, UUID side);

    /** Reads it anew and keeps it until the transaction ends: opening and taking back come one after the other. */
    void lock(SentVersion version);
}
