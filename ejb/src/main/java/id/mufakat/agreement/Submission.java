package id.mufakat.agreement;

import id.mufakat.document.Fingerprint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * The text that was handed to all sides, for ever in the vault.
 *
 * @param by the person who submitted; they may not approve it (invariant 9)
 * @param paper the draft PDF that all sides read
 * @param root the root hash over all clauses, in hexadecimal: what the sides approve
 * @param particulars what the paper says of its parties from now on, whatever becomes of them
 */
@Embeddable
public record Submission(
        @Column(name = "submitted_by") UUID by,
        @Column(name = "submitted_at") Instant at,
        @Column(name = "submitted_paper") Fingerprint paper,
        @Column(name = "submitted_root") String root,
        @Column(name = "submitted_facts") Particulars particulars) {}
