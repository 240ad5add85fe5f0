package id.mufakat.text;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The cells of a {@link Unit.Kind#TABLE}, raw in the tree and filled in a line.
 *
 * @param head the column headings; empty when each row is a pair of label and value, such as an address block
 * @param rows each as long as the others and, if there is a head, as long as it
 */
public record Table(List<String> head, List<List<String>> rows) {

    public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        int width = head.isEmpty() && !rows.isEmpty() ? rows.get(0).size() : head.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("rows of different length");
        }
    }

    /** The same cells, each written by {@code writing}. */
    public Table map(UnaryOperator<String> writing) {
        return new Table(
                head.stream().map(writing).toList(),
                rows.stream().map(row -> row.stream().map(writing).toList()).toList());
    }

    /** Every cell, the head first. */
    public Stream<String> cells() {
        return Stream.concat(head.stream(), rows.stream().flatMap(List::stream));
    }
}
