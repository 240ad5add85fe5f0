package id.mufakat.audit;

import id.mufakat.Role;
import id.mufakat.audit.VerifyAuditTrail.Report;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Verifies all trails every night and cries out in the server's log when one was tampered with. */
@Singleton
@RunAs(Role.SYSTEM)
@PermitAll
public class WatchTrails {

    private static final Logger LOG = Logger.getLogger(WatchTrails.class.getName());

    @Inject
    VerifyAuditTrail verify;

    @Schedule(hour = "2", minute = "20", persistent = false)
    void watch() {
        Report report = verify.verify();
        if (report.isClean()) {
            LOG.info(() -> "audit trails hold, entries " + report.entries());
        } else {
            LOG.log(Level.SEVERE, "audit trails were tampered with: {0}", report.findings());
        }
    }
}
