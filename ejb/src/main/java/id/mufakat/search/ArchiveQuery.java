package id.mufakat.search;

import id.mufakat.archive.Standing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. Filters that are null let everything through.
 *
 * @param text words that must all occur, {@code "phrases"}, beginnings such as {@code netral*} and numbers or parts of
 *     them; blank for the latest documents
 * @param kind the document type's code
 * @param year of the date on the document
 * @param agency a party
 * @param region code of the region it concerns
 * @param from how many hits to leave out, 0 to 10,000
 * @param limit hits wanted, 1 to 100
 */
public record ArchiveQuery(
        String text,
        @Nullable String kind,
        @Nullable Integer year,
        @Nullable UUID agency,
        @Nullable String region,
        @Nullable Standing status,
        int from,
        int limit) {}
