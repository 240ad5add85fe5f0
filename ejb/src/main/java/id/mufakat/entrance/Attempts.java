package id.mufakat.entrance;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Failed logins, counted per account and origin: guessing from one place delays that place and locks nobody else out. */
public interface Attempts {

    /** So many failures are free. */
    int FREE = 5;

    Duration LONGEST_DELAY = Duration.ofMinutes(15);

    /**
     * Counts an attempt as failed before it is judged, so that parallel guesses count as well; success clears the count.
     *
     * @param origin where it comes from, such as a network address; at most 64 characters count
     * @return false, without counting, if the delay after the last failure is not over
     */
    boolean begin(UUID account, String origin, Instant now);

    void clear(UUID account, String origin);

    /** Counts whose latest failure was before that moment. */
    void forgetBefore(Instant moment);

    /** One second after the fifth failure, doubled with each further one, up to the longest. */
    static Duration delayAfter(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(failures - FREE, 20));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }
}
