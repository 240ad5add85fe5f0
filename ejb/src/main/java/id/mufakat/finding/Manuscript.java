package id.mufakat.finding;

import id.mufakat.finding.Finding.Place;
import id.mufakat.text.Table;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import id.mufakat.wording.Line;
import id.mufakat.wording.Typesetter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text as it lies before its reader, with all that the reader knows of it.
 *
 * @param passages in reading order, without those whose condition does not hold
 * @param today in the region of those who write it
 */
public record Manuscript(Tree tree, Map<String, String> facts, List<Passage> passages, Guide guide, LocalDate today) {

    /**
     * A unit as it is read and as it is stored.
     *
     * @param article the nearest unit above it with a heading, or itself
     */
    public record Passage(Place place, Line line, Unit unit, Optional<Line> article) {

        /** Everything printed but its number: heading, text, cells. */
        Stream<String> texts() {
            Table table = line.table();
            Stream<String> own = Stream.of(heading(), line.text());
            return table == null ? own : Stream.concat(own, table.cells());
        }

        String heading() {
            return Objects.requireNonNullElse(line.heading(), "");
        }

        /** Text that people write as sentences: no title, no heading, no table, no line of numbers. */
        boolean isProse() {
            return switch (line.kind()) {
                case TITLE, NUMBERS, TABLE, ANNEX -> false;
                default -> true;
            };
        }
    }

    static Manuscript of(Tree tree, Map<String, String> facts, Guide guide, LocalDate today) {
        Map<String, Unit> units = tree.all().collect(Collectors.toMap(Unit::id, Function.identity()));
        List<Passage> passages = new ArrayList<>();
        List<Line> above = new ArrayList<>();
        for (Line line : new Typesetter().lines(tree, facts)) {
            above.subList(Math.min(line.depth(), above.size()), above.size()).clear();
            above.add(line);
            passages.add(
                    new Passage(placeOf(above), line, Objects.requireNonNull(units.get(line.unit())), headed(above)));
        }
        return new Manuscript(tree, Map.copyOf(facts), List.copyOf(passages), guide, today);
    }

    private static Place placeOf(List<Line> above) {
        String labels = above.stream()
                .map(Line::label)
                .filter(label -> !label.isBlank())
                .collect(Collectors.joining(" "));
        return new Place(above.get(above.size() - 1).unit(), above.get(0).kind(), labels);
    }

    private static Optional<Line> headed(List<Line> above) {
        return above.stream()
                .filter(line -> line.kind() == Unit.Kind.ARTICLE || line.kind() == Unit.Kind.SECTION)
                .findFirst();
    }

    /** Where each unit stands among the passages. */
    Map<String, Integer> order() {
        Map<String, Integer> order = new HashMap<>();
        passages.forEach(passage -> order.put(passage.line().unit(), order.size()));
        return order;
    }
}
