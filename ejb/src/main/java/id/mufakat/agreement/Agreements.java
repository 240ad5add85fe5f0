package id.mufakat.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** Those that concern the agency and that it may see, the latest first. */
    List<Agreement> of(UUID agency, int from, int count);
}
