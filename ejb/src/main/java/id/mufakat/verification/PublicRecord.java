package id.mufakat.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may know of a registered document, to compare with the paper in hand: parties, numbers, date and
 * signatures; nothing of its contents.
 *
 * @param kind the document type's display title in Indonesian
 * @param edition the printing that counts, as its pages say; earlier ones are void
 * @param state {@code reopened} when that printing was withdrawn too and no other has followed yet,
 *     {@code cancelled} when none will, {@code signing} while signatures are missing, {@code in-force}, or {@code ended}
 * @param sha256 of the finished file, or null while signatures are missing
 */
public record PublicRecord(
        String code,
        String kind,
        int edition,
        List<Party> parties,
        @Nullable LocalDate date,
        List<Signature> signatures,
        String state,
        @Nullable LocalDate endsOn,
        String zone,
        @Nullable String sha256) {

    /** A party, and its number on the document. */
    public record Party(String name, @Nullable String number) {}

    /**
     * A signature: office and time, since the name stands on the paper.
     *
     * @param signedAt null while it is missing
     */
    public record Signature(String office, @Nullable Instant signedAt) {}
}
