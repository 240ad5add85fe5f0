package id.mufakat.audit;

import java.util.Map;
import java.util.UUID;

/**
 * What was done to whom, by whom and when; only ever added to (invariant 13).
 *
 * <p>Each subject has a chain of its own: an entry holds the hash of the one before, and the subject's head holds number
 * and hash of the last, so that a changed, removed or inserted entry is found. Whoever can rewrite a whole chain and its
 * head in the database can only be caught by a head that was copied elsewhere before.
 */
public interface AuditTrail {

    /**
     * Adds an entry in the caller's transaction, in the name of the current actor; steps the system runs stand under
     * {@code SYSTEM}. Other transactions that record on the same subject wait for this one.
     *
     * @param subject what it was done to: an agreement, an agency, an account
     * @param act what was done, as a word in kebab case such as {@code mandate-confirmed}
     * @param facts ids, numbers, hashes, names; never a secret, a passphrase, a NIK or the text of a document
     */
    void record(UUID subject, String act, Map<String, ?> facts);

    /** As {@link #record}, in the name of an account that is not the caller, such as the one that just logged in. */
    void recordFor(UUID account, UUID subject, String act, Map<String, ?> facts);
}
