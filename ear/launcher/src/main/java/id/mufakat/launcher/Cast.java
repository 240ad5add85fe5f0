package id.mufakat.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The demo people as a table with a column per fact, in the order in which the server names them. */
final class Cast {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Map<String, String>> people = new ArrayList<>();

    /** @param json each either one person or a list of them */
    Cast(List<String> json) {
        for (String text : json) {
            JsonNode node = parse(text);
            if (node.isArray()) {
                node.forEach(each -> people.add(person(each)));
            } else {
                people.add(person(node));
            }
        }
    }

    List<String> lines() {
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (Map<String, String> person : people) {
            person.forEach((name, value) -> widths.merge(name, Math.max(name.length(), value.length()), Math::max));
        }
        List<String> lines = new ArrayList<>();
        Map<String, String> heads = new LinkedHashMap<>();
        widths.keySet().forEach(name -> heads.put(name, name.toUpperCase(Locale.ROOT)));
        lines.add(line(heads, widths));
        people.forEach(person -> lines.add(line(person, widths)));
        return lines;
    }

    private static String line(Map<String, String> cells, Map<String, Integer> widths) {
        StringBuilder line = new StringBuilder();
        widths.forEach((name, width) -> {
            String cell = cells.getOrDefault(name, "");
            line.append("  ").append(cell).append(" ".repeat(width - cell.length()));
        });
        return line.toString().stripTrailing();
    }

    private static Map<String, String> person(JsonNode node) {
        Map<String, String> facts = new LinkedHashMap<>();
        node.fields().forEachRemaining(field -> facts.put(field.getKey(), text(field.getValue())));
        return facts;
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        List<String> parts = new ArrayList<>();
        value.forEach(each -> parts.add(each.asText()));
        return String.join(", ", parts);
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            // The text may hold passwords: it is not repeated here.
            throw new CannotRun("The server names its demo people in a way that is not understood here. Build again.");
        }
    }
}
