package id.mufakat.turn;

import java.util.List;
import java.util.UUID;

/** Everything that any side ever said to any unit. */
public interface Stances {

    void add(Stance stance);

    /**
     * The last word of each side on each unit, as this side may read it: its own, and what others have sent. What a side
     * said by sending a version is not said any more if it took that back.
     *
     * @param sent the number of the version that was sent last
     */
    List<Stance> latest(UUID agreement, UUID reader, int sent);

    /**
     * What each side said last in each turn to each unit, as far as it was sent, the oldest first. Of what was said in a
     * turn whose version was taken back, only what was said last before the next one counts.
     *
     * @param sent the number of the version that was sent last
     */
    List<Stance> byTurn(UUID agreement, int sent);
}
