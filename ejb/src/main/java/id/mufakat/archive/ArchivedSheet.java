package id.mufakat.archive;

import id.mufakat.document.Fingerprint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an archived document, but its text.
 *
 * @param subject the agreement or other business it came from
 * @param paper the SHA-256 of the signed file
 * @param region code of the region it concerns, or null for the nation
 * @param endsOn the last day it is in force, or null for ever
 * @param reading whether its words are known: {@code WAITING}, {@code READ} or {@code FAILED}
 */
public record ArchivedSheet(
        UUID id,
        UUID subject,
        Fingerprint paper,
        String kind,
        String title,
        String topic,
        List<String> numbers,
        List<Party> parties,
        List<String> names,
        @Nullable String region,
        LocalDate date,
        @Nullable LocalDate endsOn,
        Standing status,
        String classification,
        String retention,
        Instant depositedAt,
        String reading) {

    /** A party as it was called when the document was filed. */
    public record Party(UUID agency, String name, String shortName) {}

    static ArchivedSheet of(ArchivedDocument document, LocalDate today) {
        return new ArchivedSheet(
                document.id(),
                document.subject(),
                document.paper(),
                document.kind(),
                document.title(),
                document.topic(),
                document.numbers(),
                document.holders().stream()
                        .map(holder -> new Party(holder.agency(), holder.name(), holder.shortName()))
                        .toList(),
                document.names(),
                document.region(),
                document.date(),
                document.endsOn(),
                document.standing(today),
                document.classification(),
                document.retention(),
                document.depositedAt(),
                document.reading().name());
    }
}
