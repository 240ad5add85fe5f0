package id.mufakat.turn;

import id.mufakat.access.Actor;
import id.mufakat.turn.Stance.Kind;
import id.mufakat.turn.Stance.Matter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what a side says to units in its turn; the others read it with the version that is sent next. */
@ApplicationScoped
public class Answers {

    @Inject
    SentVersions versions;

    @Inject
    Stances stances;

    @Inject
    Clock clock;

    /** @param words the question, the reason or the remark, or null */
    public void keep(UUID agreement, Actor actor, Matter matter, Kind kind, @Nullable String words) {
        stances.add(new Stance(turn(agreement, actor), matter, kind, words, false));
    }

    /** Whoever sends what they wrote, accepts it; it counts no longer if they take back what they sent. */
    void imply(UUID agreement, Actor actor, Matter matter, @Nullable String words) {
        stances.add(new Stance(turn(agreement, actor), matter, Kind.ACCEPTED, words, true));
    }

    public void accept(UUID agreement, Actor actor, Collection<Matter> matters) {
        Stance.Turn turn = turn(agreement, actor);
        matters.forEach(matter -> stances.add(new Stance(turn, matter, Kind.ACCEPTED, null, false)));
    }

    /**
     * Takes a side's word back from some units while nobody has the turn: said to the version that lies with the
     * reviewers, so that all sides read it at once. Every other unit stays as agreed as it was.
     */
    public void object(SentVersion last, Actor actor, Collection<Matter> matters, String reason) {
        Stance.Turn turn =
                new Stance.Turn(last.agreement(), last.number(), actor.agency(), actor.person(), clock.instant());
        matters.forEach(matter -> stances.add(new Stance(turn, matter, Kind.REJECTED, reason, false)));
    }

    private Stance.Turn turn(UUID agreement, Actor actor) {
        return new Stance.Turn(agreement, versions.next(agreement), actor.agency(), actor.person(), clock.instant());
    }
}
