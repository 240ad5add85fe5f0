package id.mufakat.rendering.mustache;

import id.mufakat.text.Table;
import id.mufakat.text.Unit.Kind;
import id.mufakat.wording.Line;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The lines of a wording as a frame walks them: nested by depth, neighbours of a kind gathered into one list or one
 * title.
 */
final class UnitGroups {

    /** Short enough to be moved to the next page with the signatures rather than to be torn. */
    private static final int SHORT = 1_500;

    private static final Set<Kind> LISTED =
            EnumSet.of(Kind.PARTY, Kind.PREMISE, Kind.LEGAL_BASIS, Kind.PARAGRAPH, Kind.LETTER, Kind.ITEM);

    /** The text up to its last words, and these, which stay on one page with the first signatures. */
    record Halves(List<Map<String, Object>> body, List<Map<String, Object>> tail) {}

    private record Node(Line line, List<Node> children) {}

    private UnitGroups() {}

    static List<Map<String, Object>> all(List<Line> lines) {
        return grouped(tree(lines));
    }

    static Halves halves(List<Line> lines) {
        int cut = lines.isEmpty() ? 0 : tailStart(lines);
        return new Halves(all(lines.subList(0, cut)), all(lines.subList(cut, lines.size())));
    }

    /** The last unit of the top if it is short, else the last line alone. */
    private static int tailStart(List<Line> lines) {
        int top = lines.size() - 1;
        int length = lines.get(top).text().length();
        while (top > 0 && lines.get(top).depth() > 0) {
            top--;
            length += lines.get(top).text().length();
        }
        return length <= SHORT ? top : lines.size() - 1;
    }

    private static List<Node> tree(List<Line> lines) {
        List<Node> roots = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        for (Line line : lines) {
            while (!open.isEmpty() && open.get(open.size() - 1).line().depth() >= line.depth()) {
                open.remove(open.size() - 1);
            }
            Node node = new Node(line, new ArrayList<>());
            (open.isEmpty() ? roots : open.get(open.size() - 1).children()).add(node);
            open.add(node);
        }
        return roots;
    }

    private static List<Map<String, Object>> grouped(List<Node> nodes) {
        List<Map<String, Object>> groups = new ArrayList<>();
        for (int i = 0; i < nodes.size(); ) {
            int end = endOfKind(nodes, i);
            Kind kind = nodes.get(i).line().kind();
            if (LISTED.contains(kind) || kind == Kind.TITLE) {
                groups.add(group(kind, nodes.subList(i, end)));
            } else {
                nodes.subList(i, end).forEach(node -> groups.add(single(node)));
            }
            i = end;
        }
        return groups;
    }

    private static int endOfKind(List<Node> nodes, int start) {
        int end = start + 1;
        while (end < nodes.size()
                && nodes.get(end).line().kind() == nodes.get(start).line().kind()) {
            end++;
        }
        return end;
    }

    private static Map<String, Object> group(Kind kind, List<Node> nodes) {
        Map<String, Object> group = blank(kind);
        group.put("list", LISTED.contains(kind));
        List<Map<String, Object>> items = nodes.stream().map(UnitGroups::single).toList();
        items.get(0).put("name", true);
        group.put("items", items);
        return group;
    }

    private static Map<String, Object> single(Node node) {
        Line line = node.line();
        Map<String, Object> unit = blank(line.kind());
        unit.put("unit", line.unit());
        unit.put("label", line.label());
        unit.put("heading", line.heading() == null ? "" : line.heading());
        unit.put(
                "paragraphs",
                line.text().isEmpty() ? List.of() : List.of(line.text().split("\n")));
        Table table = line.table();
        if (table != null) {
            unit.put("isGrid", !table.head().isEmpty());
            unit.put("head", table.head());
            unit.put("rows", table.rows());
        }
        unit.put("joint", line.text().indexOf(' ') < 0);
        unit.put("children", grouped(node.children()));
        return unit;
    }

    /** Every name that {@code house/unit.html} asks for, empty; the kind's own name is true. */
    private static Map<String, Object> blank(Kind kind) {
        Map<String, Object> unit = new HashMap<>();
        for (Kind each : Kind.values()) {
            unit.put(each.name(), each == kind);
        }
        unit.put("kind", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        unit.put("list", false);
        unit.put("isGrid", false);
        unit.put("name", false);
        unit.put("joint", false);
        for (String name : List.of("items", "paragraphs", "head", "rows", "children")) {
            unit.put(name, List.of());
        }
        for (String name : List.of("unit", "label", "heading")) {
            unit.put(name, "");
        }
        return unit;
    }
}
