package id.mufakat.dossier;

import id.mufakat.agreement.Subject.Mode;
import id.mufakat.document.DocumentType.Security;
import id.mufakat.document.DocumentType.Urgency;
import id.mufakat.origin.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One agreement on one screen, as its reader may see it.
 *
 * @param type the document type's code
 * @param marking how far it may travel, and how soon it wants to be dealt with
 * @param stage the name of {@link id.mufakat.agreement.Stage}
 * @param round counts submissions, from 1
 * @param form the filled fields; empty for a side that may not see the open draft
 * @param root the root hash of the submitted text, or null before the first submission
 * @param returned why the draft is open again, or null
 * @param cancelled who gave it up and why, or null
 * @param code the word in the QR code
 * @param papers fingerprints by name: {@code submitted}, {@code final}, {@code current}, {@code signed}
 * @param archived the archived document's id, or null
 * @param origin what it came from
 * @param acts what this reader may do now: {@code write}, {@code send}, {@code review}, {@code number},
 *     {@code sign}, {@code cancel}, {@code void-number}
 */
public record AgreementSheet(
        UUID id,
        String type,
        String topic,
        String place,
        Mode mode,
        Marking marking,
        String stage,
        int round,
        Map<String, String> form,
        List<Side> sides,
        List<Decision> decisions,
        List<Signature> signatures,
        @Nullable String root,
        @Nullable Returned returned,
        @Nullable Returned cancelled,
        String code,
        @Nullable LocalDate date,
        @Nullable LocalDate endsOn,
        Map<String, String> papers,
        @Nullable UUID archived,
        Origin origin,
        List<String> acts) {

    /**
     * What the document is marked with.
     *
     * @param security of the document as it will be
     * @param now of what there is: a draft is limited until its text is frozen
     */
    public record Marking(Security security, Security now, Urgency urgency) {}

    /** A party, and who speaks for it. */
    public record Side(
            UUID agency, String name, String shortName, String signatory, String title, @Nullable String number) {}

    /** What a side said to a submitted text; {@code current} when it is about the latest one. */
    public record Decision(
            UUID agency,
            String person,
            String outcome,
            @Nullable String reason,
            Instant at,
            int round,
            boolean current) {}

    /** A place on the paper; {@code signedAt} is null while it waits. */
    public record Signature(String office, String name, @Nullable Instant signedAt) {}

    /**
     * Why the draft is open again.
     *
     * @param code the word that the house keeps when nobody returned it, such as {@code expired}; null for a person's
     *     return
     * @param reason what the person wrote; the code itself until somebody says it in the reader's language
     * @param person who returned it, or null
     */
    public record Returned(@Nullable String code, String reason, @Nullable String person) {

        /** @param words says a code in the reader's language */
        public Returned in(UnaryOperator<String> words) {
            return code == null ? this : new Returned(code, words.apply(code), person);
        }
    }

    /** The same with the house's own reasons in words. */
    public AgreementSheet in(UnaryOperator<String> words) {
        return new AgreementSheet(
                id,
                type,
                topic,
                place,
                mode,
                marking,
                stage,
                round,
                form,
                sides,
                decisions,
                signatures,
                root,
                returned == null ? null : returned.in(words),
                cancelled,
                code,
                date,
                endsOn,
                papers,
                archived,
                origin,
                acts);
    }
}
