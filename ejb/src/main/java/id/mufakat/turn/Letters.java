package id.mufakat.turn;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
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
                .filter(version -> !agreement.isWrittenBy(actor.agency()))
                .filter(version -> !wasPassedOn(agreement));
        last.ifPresent(version -> {
            versions.lock(version);
            version.takeBack(clock.instant());
            agreement.takeBack(
                    actor.agency(),
                    versions.last(agreement.id()).map(SentVersion::submission).orElse(null));
        });
        return last.map(SentVersion::number);
    }

    /** Whether its sender may still take it back, if it is the last one. */
    public boolean isRecallable(Agreement agreement, SentVersion last) {
        return !wasPassedOn(agreement)
                && !agreement.isWrittenBy(last.agency())
                && last.openedAt().isEmpty();
    }

    /** The numbers of those that nobody can take back any more, the first one first. */
    public List<Integer> delivered(Agreement agreement) {
        // First the last one: whatever is sent meanwhile is not delivered yet.
        Optional<SentVersion> last = versions.last(agreement.id());
        int open = last.filter(version -> isRecallable(agreement, version)).isPresent() ? 1 : 0;
        int end = last.map(version -> version.number() - open).orElse(0);
        return versions.numbers(agreement.id()).stream()
                .filter(number -> number <= end)
                .toList();
    }

    /** What both sides agreed to lies with their reviewers, or came back from them: it is no letter any more. */
    private static boolean wasPassedOn(Agreement agreement) {
        return agreement.stage() != Stage.DRAFT || agreement.returned().isPresent();
    }
}
