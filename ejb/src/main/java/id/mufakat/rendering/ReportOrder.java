package id.mufakat.rendering;

import id.mufakat.document.Fingerprint;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A paper that reports on something and is no document type of its own, such as the matrix of a discussion: nobody signs
 * it, and it has no clauses.
 *
 * @param folder of {@code templates/} with the frame
 * @param title for the reader's window and the catalogue
 * @param language BCP 47, such as {@code id-ID}
 * @param crests the letterhead's pictures, left to right
 * @param words what the frame may name: maps, lists, texts and booleans only
 * @param instant the creation date of the file
 */
public record ReportOrder(
        String folder, String title, String language, List<Crest> crests, Map<String, Object> words, Instant instant) {

    /** @param logo a PNG or SVG of the vault, or empty for the house's neutral emblem */
    public record Crest(String agency, Optional<Fingerprint> logo) {}

    public List<Optional<Fingerprint>> logos() {
        return crests.stream().map(Crest::logo).toList();
    }
}
