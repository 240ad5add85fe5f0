package id.mufakat.docket;

import id.mufakat.NotFound;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.agreement.Agreements.Mark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The agreements that the actor in hand may see, in the agency they act for: the one place that says so for pages,
 * API, lists and acts alike. What they may not see answers as if it were not there.
 */
@ApplicationScoped
public class Docket {

    @Inject
    Agreements agreements;

    @Inject
    CurrentActor actors;

    /** @throws NotFound if there is none, or none for this actor */
    public Agreement get(UUID id) {
        return visible(agreements.get(id));
    }

    /** The same, locked until the caller commits: for acts. */
    public Agreement lock(UUID id) {
        return visible(agreements.lock(id));
    }

    /** @param after where the piece before ended, or null for the start */
    public List<Agreement> page(@Nullable Mark after, int count) {
        return agreements.of(actor().agency(), after, count);
    }

    /** Those that have not come to an end. */
    public List<Agreement> running(int count) {
        return agreements.running(actor().agency(), count);
    }

    /** Those of them that the actor may see, by their ids. */
    public Map<UUID, Agreement> among(Collection<UUID> ids) {
        UUID agency = actor().agency();
        return agreements.among(ids).stream()
                .filter(agreement -> agreement.isVisibleTo(agency))
                .collect(Collectors.toMap(Agreement::id, Function.identity()));
    }

    public Actor actor() {
        return actors.get();
    }

    private Agreement visible(Agreement agreement) {
        if (!agreement.isVisibleTo(actor().agency())) {
            throw new NotFound(agreement.id());
        }
        return agreement;
    }
}
