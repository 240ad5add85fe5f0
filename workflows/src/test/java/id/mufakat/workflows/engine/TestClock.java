package id.mufakat.workflows.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that tests turn. */
public final class TestClock extends Clock {

    /** A Wednesday without holidays around, 11:00 in Bali. */
    private static final Instant START = Instant.parse("2026-07-08T03:00:00Z");

    private Instant now = START;

    void reset() {
        now = START;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
