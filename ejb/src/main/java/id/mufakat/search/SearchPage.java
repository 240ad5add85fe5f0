package id.mufakat.search;

import id.mufakat.archive.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found, within what the asker may open.
 *
 * @param total all hits, not only those of this page
 * @param corrected whether nothing matched as typed, and these match when slips are allowed for
 */
public record SearchPage(long total, boolean corrected, List<Hit> hits, Facets facets) {

    /**
     * A document that matches.
     *
     * @param subject the agreement or other business it came from
     * @param agencies short names of the parties
     * @param names of the signatories
     * @param endsOn the last day it is in force, or null for ever
     * @param snippet of its text around the words found; empty while nobody has read it
     */
    public record Hit(
            UUID id,
            UUID subject,
            String kind,
            String title,
            String topic,
            List<String> numbers,
            List<String> agencies,
            List<String> names,
            LocalDate date,
            @Nullable LocalDate endsOn,
            Standing status,
            List<Piece> snippet) {}

    /** Text that is to be marked as found, or the text between. */
    public record Piece(String text, boolean marked) {}

    /** How many of the hits have what, the most frequent first; years the latest first. */
    public record Facets(
            List<Facet> kinds, List<Facet> years, List<Facet> agencies, List<Facet> regions, List<Facet> statuses) {}

    /**
     * @param value as it goes into the query
     * @param label an agency's short name or a region's; otherwise the value again
     */
    public record Facet(String value, String label, long count) {}
}
