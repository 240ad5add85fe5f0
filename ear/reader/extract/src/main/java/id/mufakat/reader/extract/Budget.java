package id.mufakat.reader.extract;

import java.time.Duration;

/** How much of a file's time may go into recognising letters: the rest of the work needs some too. */
final class Budget {

    private static final double SHARE = 0.7;

    private final long end;

    Budget(Duration deadline) {
        end = System.nanoTime() + (long) (deadline.toNanos() * SHARE);
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    boolean isSpent() {
        return left().isZero();
    }
}
