package id.mufakat.web.shell;

import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.witness.CountWaiting;
import id.mufakat.witness.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** What waits for the person as a second pair of eyes, counted once for a page. */
@RequestScoped
public class Errands {

    @Inject
    CurrentActor currentActor;

    @Inject
    CountWaiting countWaiting;

    private @Nullable Waiting waiting;

    public Waiting waiting() {
        Waiting known = waiting;
        if (known == null) {
            known = mayHelp(currentActor.get()) ? countWaiting.count() : Waiting.NOTHING;
            waiting = known;
        }
        return known;
    }

    private static boolean mayHelp(Actor actor) {
        return actor.is(Role.ADMINISTRATOR) || actor.is(Role.REGISTRAR) || actor.is(Role.REVIEWER);
    }
}
