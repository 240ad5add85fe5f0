package id.mufakat.wording;

import id.mufakat.text.ClauseHash;
import id.mufakat.text.Table;
import id.mufakat.text.Unit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole text as it is read, in order, with the root hash over all its clauses.
 *
 * @param language the document's language as BCP 47 tag, such as {@code id-ID}
 * @param embedded the same text as the JSON that travels inside the PDF: canonical clauses, late facts, hashes, root
 */
public record Wording(String language, List<Line> lines, ClauseHash root, String embedded) {

    /** The text for readers without a page: one line each, children indented by three spaces. */
    public String plain() {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> plain(line, "   ".repeat(line.depth()), out));
        return out.toString();
    }

    private static void plain(Line line, String indent, StringBuilder out) {
        String heading = line.heading();
        String before = line.label();
        if (heading != null && line.kind() == Unit.Kind.PARTY) {
            before = words("", before, heading + ":");
        } else if (heading != null) {
            out.append(words(indent, before, heading)).append('\n');
            before = "";
        }
        String text = words(indent, before, line.text());
        if (!text.isBlank()) {
            out.append(text).append('\n');
        }
        Table table = line.table();
        if (table != null) {
            Stream<List<String>> head = table.head().isEmpty() ? Stream.empty() : Stream.of(table.head());
            String separator = table.head().isEmpty() ? ": " : " | ";
            Stream.concat(head, table.rows().stream()).forEach(row -> out.append(indent)
                    .append(String.join(separator, row))
                    .append('\n'));
        }
    }

    private static String words(String indent, String... words) {
        return indent + Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
