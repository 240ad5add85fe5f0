package id.mufakat.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Throws away answers that nobody will ask for again; see {@link id.mufakat.Once}. */
@Singleton
@PermitAll
public class ForgetClicks {

    /** Repeats come within seconds, or with a form that was left open over a holiday. */
    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Clicks clicks;

    @Inject
    Clock clock;

    @Schedule(hour = "3", minute = "10", persistent = false)
    void forget() {
        clicks.forgetBefore(clock.instant().minus(KEPT));
    }
}
