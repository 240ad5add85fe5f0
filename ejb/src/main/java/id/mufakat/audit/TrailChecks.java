package id.mufakat.audit;

import id.mufakat.audit.VerifyAuditTrail.Finding;
import id.mufakat.audit.VerifyAuditTrail.Report;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the last check of all trails found. */
public interface TrailChecks {

    /**
     * @param at when it was made
     * @param trails how many were read
     * @param entries how many were read
     * @param seal digest of all seals that it left, see {@link TrailSeals}
     * @param broken where a trail does not hold, the longest known first; empty when all of them hold
     */
    record TrailCheck(Instant at, long trails, long entries, String seal, List<Broken> broken) {}

    /** @param since when a check first found it */
    record Broken(Finding finding, Instant since) {}

    /** Empty until the first check. */
    Optional<TrailCheck> last();

    /** In place of the one before; what was found before is known since then. Moves the seals on. */
    TrailCheck keep(Report report, Instant at);
}
