package id.mufakat.agreement;

import id.mufakat.document.Fingerprint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What follows the freezing of the text; each fact is added once and never changed.
 *
 * @param edition from 1; a later one has the same numbers and makes the earlier ones void
 * @param date the document's date, in the drafting agency's time zone
 * @param paper the only rendering that is signed
 * @param signingRound where its signatures are gathered
 * @param signedPaper the same file with all signatures, as judged and filed
 * @param endsOn the last day it is in force; null before, and for an agreement without end
 */
@Embeddable
public record Conclusion(
        @Column(name = "edition_number") int edition,
        @Column(name = "document_date") LocalDate date,
        @Column(name = "frozen_at") Instant frozenAt,
        @Column(name = "final_paper") @Nullable Fingerprint paper,
        @Column(name = "signing_round") @Nullable UUID signingRound,
        @Column(name = "signed_paper") @Nullable Fingerprint signedPaper,
        @Column(name = "in_force_at") @Nullable Instant inForceAt,
        @Column(name = "ends_on") @Nullable LocalDate endsOn) {

    static Conclusion frozen(int edition, LocalDate date, Instant at) {
        return new Conclusion(edition, date, at, null, null, null, null, null);
    }

    Conclusion printed(Fingerprint print) {
        return new Conclusion(edition, date, frozenAt, print, null, null, null, null);
    }

    Conclusion signing(UUID round) {
        return new Conclusion(edition, date, frozenAt, paper, round, null, null, null);
    }

    Conclusion signed(Fingerprint signed) {
        return new Conclusion(edition, date, frozenAt, paper, signingRound, signed, null, null);
    }

    Conclusion inForce(Instant at, @Nullable LocalDate ends) {
        return new Conclusion(edition, date, frozenAt, paper, signingRound, signedPaper, at, ends);
    }
}
