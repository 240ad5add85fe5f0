package id.mufakat.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of a text by the ids of their units: whatever the text does not have is empty. */
public record Pages(Map<String, Line> lines, Map<String, String> places, Map<String, String> headings) {

    public static final Pages NONE = new Pages(Map.of(), Map.of(), Map.of());

    public static Pages of(List<Line> lines) {
        return new Spread().read(lines);
    }

    public String place(String unit) {
        return places.getOrDefault(unit, "");
    }

    public String heading(String unit) {
        return headings.getOrDefault(unit, "");
    }

    public String words(String unit) {
        Line line = lines.get(unit);
        return line == null ? "" : line.words();
    }

    public String hash(String unit) {
        Line line = lines.get(unit);
        return line == null ? "" : line.hash().hex();
    }

    public String kind(String unit) {
        Line line = lines.get(unit);
        return line == null ? "" : line.kind().name();
    }

    /** Where each stands: its depth and its unit's id, in reading order. */
    public List<String> order() {
        return lines.values().stream()
                .map(line -> line.depth() + " " + line.unit())
                .toList();
    }

    public int depth(String unit) {
        Line line = lines.get(unit);
        return line == null ? 0 : line.depth();
    }

    /** Reads lines in their order and notes under which headings each stands. */
    private static final class Spread {
        private final LinkedHashMap<String, Line> lines = new LinkedHashMap<>();
        private final HashMap<String, String> places = new HashMap<>();
        private final HashMap<String, String> headings = new HashMap<>();
        private final ArrayList<String> above = new ArrayList<>();

        Pages read(List<Line> all) {
            Whereabouts here = new Whereabouts();
            all.forEach(line -> {
                lines.put(line.unit(), line);
                places.put(line.unit(), here.of(line));
                headings.put(line.unit(), heading(line));
            });
            return new Pages(lines, places, headings);
        }

        private String heading(Line line) {
            String own = line.heading() == null ? "" : line.heading();
            while (above.size() > line.depth()) {
                above.remove(above.size() - 1);
            }
            String inherited = above.isEmpty() ? "" : above.get(above.size() - 1);
            String heading = own.isEmpty() ? inherited : own;
            while (above.size() < line.depth()) {
                above.add(inherited);
            }
            above.add(heading);
            return heading;
        }
    }
}
