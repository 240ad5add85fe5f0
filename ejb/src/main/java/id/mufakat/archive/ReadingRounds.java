package id.mufakat.archive;

import id.mufakat.Role;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has waiting documents read, one transaction each, and looks again a while after the last one: rounds never overlap. */
@Startup
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadingRounds {

    private static final long PAUSE_MILLIS = 2_000;

    @Inject
    ReadArchivedWords words;

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
            while (words.read()) {
                Thread.yield();
            }
        } finally {
            rest();
        }
    }
}
