package id.mufakat.initiative;

import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the actor's agency and a partner have in force on a topic, before a drafter begins another agreement on it. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class FindPrecedents {

    @Inject
    Precedence precedence;

    @Inject
    CurrentActor actors;

    public List<Precedent> find(UUID partner, String topic) {
        return precedence.find(actors.get().agency(), partner, topic);
    }
}
