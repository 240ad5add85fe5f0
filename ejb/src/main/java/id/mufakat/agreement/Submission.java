package id.mufakat.agreement;

import id.mufakat.agreement.Subject.Mode;
import id.mufakat.document.Fingerprint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The text that was handed to all sides, for ever in the vault.
 *
 * @param by the person who submitted, an author like everybody who wrote some of it
 * @param paper the draft PDF that all sides read
 * @param root the root hash over all clauses, in hexadecimal: what the sides approve
 * @param particulars what the paper says of its parties from now on, whatever becomes of them
 * @param topic what it was about; the other sides read this while the draft is open again (invariant 5)
 */
@Embeddable
public record Submission(
        @Column(name = "submitted_by") UUID by,
        @Column(name = "submitted_at") Instant at,
        @Column(name = "submitted_paper") Fingerprint paper,
        @Column(name = "submitted_root") String root,
        @Column(name = "submitted_facts") Particulars particulars,
        @Column(name = "submitted_topic") @Nullable String topic,
        @Column(name = "submitted_place") @Nullable String place,
        @Column(name = "submitted_mode") @Enumerated(EnumType.STRING) @Nullable Mode mode) {

    public Submission(UUID by, Instant at, Fingerprint paper, String root, Particulars particulars) {
        this(by, at, paper, root, particulars, null, null, null);
    }

    /**
     * Why what was handed over is open again, or was given up.
     *
     * @param by the person who said so, or null when a deadline did
     */
    @Embeddable
    public record Return(
            @Column(name = "return_reason") String reason, @Column(name = "returned_by") @Nullable UUID by) {}

    Submission about(Subject subject) {
        return new Submission(by, at, paper, root, particulars, subject.topic(), subject.place(), subject.mode());
    }

    /** What the other sides may read of an open draft: its form and whatever changed since are not theirs. */
    Subject shown(Subject draft) {
        if (topic == null || place == null || mode == null) {
            throw new IllegalStateException("a submitted text says what it is about");
        }
        return new Subject(draft.type(), draft.edition(), topic, place, mode, Subject.marks(particulars.facts()));
    }
}
