package id.mufakat.session;

import id.mufakat.entrance.Attempts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Throws away sessions and failed logins that no longer decide anything; that people came in stays in the audit trail. */
@Singleton
@PermitAll
public class ForgetSessions {

    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Sessions sessions;

    @Inject
    Attempts attempts;

    @Inject
    Clock clock;

    @Schedule(hour = "3", minute = "15", persistent = false)
    void forget() {
        Instant moment = clock.instant().minus(KEPT);
        sessions.forgetBefore(moment);
        attempts.forgetBefore(moment);
    }
}
