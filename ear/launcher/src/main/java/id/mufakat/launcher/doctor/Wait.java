package id.mufakat.launcher.doctor;

import java.time.Duration;
import java.time.Instant;

/** Between asking another clock and hearing from it, by ours. It was looked at in between: a slow answer is no wrong clock. */
record Wait(Instant begun, Instant done) {

    /** How far the other clock is outside the wait; negative when it is not. */
    Duration apart(Instant there) {
        Duration early = Duration.between(there, begun);
        Duration late = Duration.between(done, there);
        return early.compareTo(late) > 0 ? early : late;
    }
}
