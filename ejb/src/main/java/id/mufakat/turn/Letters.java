package id.mufakat.turn;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Takes back what was sent, and with it the turn. */
@ApplicationScoped
public class Letters {

    @Inject
    SentVersions versions;

    @Inject
    Clock clock;

    /**
     * What was sent before is the last word again, and what the sender said with it is their own again.
     *
     * @return the number of the version; empty unless the actor's side sent it and waits for another
     * @throws VersionOpened if another side has opened it
     */
    public Optional<Integer> recall(Agreement agreement, Actor actor) {
        Optional<SentVersion> last = versions.last(agreement.id())
                .filter(version -> version.agency().equals(actor.agency()))
                .filter(version -> !agreement.isWrittenBy(actor.agency()));
        last.ifPresent(version -> {
            versions.lock(version);
            version.takeBack(clock.instant());
            agreement.takeBack(
                    actor.agency(),
                    versions.last(agreement.id()).map(SentVersion::submission).orElse(null));
        });
        return last.map(SentVersion::number);
    }
}
