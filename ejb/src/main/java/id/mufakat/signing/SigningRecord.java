package id.mufakat.signing;

import id.mufakat.certificate.Keys;
import id.mufakat.reading.Judgement.SignatureFinding;
import id.mufakat.round.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * What our own records prove of the moment a signature was made.
 *
 * <p>A signature of level B-B carries no trusted time. A judge who meets a certificate that has been revoked or has
 * expired since can only say that it lacks a proof of existence (EN 319 102-1, 5.2.6). Between the click and the judging
 * the house has one: it made the signature itself, under a lock on the key's row that {@code ReplaceKey} takes too, and
 * keeps the moment and the revision's fingerprint. Of everything else a judge may hold against a signature it proves
 * nothing.
 */
@ApplicationScoped
class SigningRecord {

    private static final Set<String> LACK_OF_TIME =
            Set.of("REVOKED_NO_POE", "OUT_OF_BOUNDS_NO_POE", "OUT_OF_BOUNDS_NOT_REVOKED");

    @Inject
    Keys keys;

    /** Whether the finding lacks nothing but a proof of when, and the key was good at the moment we recorded. */
    boolean vouchesFor(Slot slot, SignatureFinding finding) {
        boolean lacksTimeOnly = finding.intact() && finding.trusted() && LACK_OF_TIME.contains(finding.subIndication());
        return lacksTimeOnly
                && slot.signedAt()
                        .flatMap(when -> slot.certificateSerial()
                                .flatMap(keys::findBySerial)
                                .filter(key -> key.wasValid(when)))
                        .isPresent();
    }
}
