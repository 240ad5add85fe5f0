package id.mufakat.audit;

import id.mufakat.audit.VerifyAuditTrail.Finding;
import java.util.List;

/**
 * Where each trail stood when a check found it whole. Hashes alone do not show that somebody with the keys of the
 * database wrote a trail anew and chained it again; a seal does from the next check on, and its digest, which stands in
 * the server's log too, shows it when the seals were written anew as well.
 */
public interface TrailSeals {

    /** Whether the seals are those that the last check left; true before the first. */
    boolean areUntouched();

    /** SHA-256 of all seals in hexadecimal digits. */
    String digest();

    /** Moves the seals on to where the trails stand now, but for trails in which something was found. */
    void moveOn(List<Finding> findings);
}
