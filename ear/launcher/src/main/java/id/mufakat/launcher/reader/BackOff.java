package id.mufakat.launcher.reader;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Pauses that double from the first to the longest, so that something that keeps failing does not eat the machine. */
final class BackOff {

    private final Duration first;
    private final Duration longest;
    private Duration next;

    BackOff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** The length of the pause that is due now; the one after it is twice as long. */
    Duration take() {
        Duration due = next;
        Duration doubled = due.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return due;
    }

    void pause() {
        LockSupport.parkNanos(take().toNanos());
    }

    void reset() {
        next = first;
    }
}
