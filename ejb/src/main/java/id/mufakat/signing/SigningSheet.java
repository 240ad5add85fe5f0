package id.mufakat.signing;

import id.mufakat.access.Actor;
import id.mufakat.document.Fingerprint;
import id.mufakat.round.Signatory;
import id.mufakat.round.SigningRound;
import id.mufakat.round.Slot;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a signatory needs on one phone screen: what it is, as whom they sign, who has signed, and the very file.
 *
 * @param shown the revision to read, and to name again when signing
 * @param bytes its size
 * @param slot the id of the actor's own slot
 * @param state of that slot
 * @param as whom the actor signs
 * @param canSign whether the actor has a signing key that is valid now
 * @param signatures in the order of signing, the waiting ones included
 */
public record SigningSheet(
        UUID round,
        UUID subject,
        String title,
        String place,
        Fingerprint shown,
        long bytes,
        int pages,
        UUID slot,
        Standing state,
        Signatory as,
        boolean canSign,
        List<Line> signatures) {

    /** What the page offers. */
    public enum Standing {
        YOUR_TURN,
        NOT_YET,
        SIGNED,
        VOID,
        /** The paper names another person of the agency; who has taken over the office may return it. */
        OTHER_NAMED
    }

    /**
     * One place on the paper.
     *
     * @param signedAt null while it waits
     */
    public record Line(int party, List<String> officeLines, List<String> nameLines, @Nullable Instant signedAt) {

        static Line of(Slot slot) {
            Signatory as = slot.signatory();
            Instant signedAt = slot.signedAt().orElse(null);
            return new Line(slot.party(), as.officeLines(), as.nameLines(), signedAt);
        }
    }

    static SigningSheet of(SigningRound round, Slot slot, long bytes, Actor reader, boolean canSign) {
        return new SigningSheet(
                round.id(),
                round.subject(),
                round.title(),
                round.place(),
                round.current(),
                bytes,
                round.pages(),
                slot.id(),
                standing(round, slot, reader),
                slot.signatory(),
                canSign,
                round.slots().stream().map(Line::of).toList());
    }

    private static Standing standing(SigningRound round, Slot slot, Actor reader) {
        if (slot.isSigned()) {
            return Standing.SIGNED;
        }
        if (round.state() != SigningRound.State.OPEN) {
            return Standing.VOID;
        }
        if (!slot.signatory().is(reader)) {
            return Standing.OTHER_NAMED;
        }
        return round.isNext(slot) ? Standing.YOUR_TURN : Standing.NOT_YET;
    }
}
