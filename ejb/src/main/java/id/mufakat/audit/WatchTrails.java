package id.mufakat.audit;

import id.mufakat.Role;
import id.mufakat.audit.TrailChecks.TrailCheck;
import id.mufakat.audit.VerifyAuditTrail.Report;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Verifies all trails every night, keeps what it found, and cries out in the server's log when one was tampered with.
 * Each night's line names the seal it left and the one it came from, so that lines kept elsewhere witness the database.
 */
@Singleton
@RunAs(Role.SYSTEM)
@PermitAll
public class WatchTrails {

    private static final Logger LOG = Logger.getLogger(WatchTrails.class.getName());
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    VerifyAuditTrail verify;

    @Inject
    TrailChecks checks;

    @Inject
    Clock clock;

    @Schedule(hour = "2", minute = "20", persistent = false)
    void watch() {
        String before = checks.last().map(TrailCheck::seal).orElse("none");
        Report report = verify.verify();
        TrailCheck check = checks.keep(report, clock.instant());
        if (!report.isClean()) {
            LOG.log(Level.SEVERE, "audit trails were tampered with: {0}", report.findings());
        }
        LOG.info(() -> "audit trails read, entries " + check.entries() + ", seal " + check.seal() + " after " + before);
    }

    /** A house that is closed at night is checked by day. */
    @Schedule(hour = "*", minute = "50", persistent = false)
    void catchUp() {
        Instant yesterday = clock.instant().minus(DAY);
        if (checks.last().filter(check -> check.at().isAfter(yesterday)).isEmpty()) {
            watch();
        }
    }
}
