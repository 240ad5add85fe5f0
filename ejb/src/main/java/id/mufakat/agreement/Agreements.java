package id.mufakat.agreement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every agreement of every agency; who may see which is the {@code Docket}'s business. */
public interface Agreements {

    void add(Agreement agreement);

    /** @throws id.mufakat.NotFound if there is none */
    Agreement get(UUID id);

    /** The same, locked until the caller commits, so that two deciders come one after the other. */
    Agreement lock(UUID id);

    /** Those of them that there are, in no order. */
    List<Agreement> among(Collection<UUID> ids);

    Optional<Agreement> findByCode(String code);

    /** A place in the order of the lists, the latest first: behind the agreement that is named. */
    record Mark(Instant begun, UUID id) {}

    /**
     * Those that concern the agency and that it may see, the latest first.
     *
     * @param after where the piece before ended, or null for the start
     */
    List<Agreement> of(UUID agency, @Nullable Mark after, int count);

    /** Of those the ones that have not come to an end, the latest first. */
    List<Agreement> running(UUID agency, int count);
}
