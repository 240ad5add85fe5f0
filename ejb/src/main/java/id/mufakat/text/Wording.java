package id.mufakat.text;

import java.util.List;

/**
 * The whole text as it is read, in order, with the root hash over all its clauses.
 *
 * @param language the document's language as BCP 47 tag, such as {@code id-ID}
 * @param embedded the same text as the JSON that travels inside the PDF: canonical clauses, late facts, hashes, root
 */
public record Wording(String language, List<Line> lines, ClauseHash root, String embedded) {}
