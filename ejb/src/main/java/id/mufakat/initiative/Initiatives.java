package id.mufakat.initiative;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What led to each agreement; one that began for no reason beyond its text has no entry. */
public interface Initiatives {

    void add(Initiative initiative);

    Optional<Initiative> find(UUID agreement);

    /** Those agreements that were begun because of that one, the earliest first; who may see which is not asked here. */
    List<UUID> following(UUID agreement);

    /** Those that came from an audience, the earliest first. */
    List<UUID> from(UUID audience);
}
