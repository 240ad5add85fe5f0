package id.mufakat.mail;

import id.mufakat.Role;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Has letters sent, one transaction each, and looks again a while after the last one; every night the old ones go. */
@Startup
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRounds {

    private static final long PAUSE_MILLIS = 2_000;

    /** As long as anybody asks whether a letter left. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    SendLetter letter;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    @Resource
    TimerService timers;

    @PostConstruct
    void rest() {
        timers.createSingleActionTimer(PAUSE_MILLIS, new TimerConfig(null, false));
    }

    /** Whatever happens in a round, there is a next one. */
    @Timeout
    void round() {
        try {
            while (letter.send()) {
                Thread.yield();
            }
        } finally {
            rest();
        }
    }

    @Schedule(hour = "3", minute = "25", persistent = false)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    void sweep() {
        letters.sweep(clock.instant().minus(KEPT));
    }
}
