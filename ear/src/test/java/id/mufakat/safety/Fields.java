package id.mufakat.safety;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The members of a body, nested and listed ones with slashes: those a right body has, and those the description names. */
final class Fields {

    private Fields() {}

    static Set<String> of(JsonNode body, JsonNode api, Rule rule) {
        Set<String> fields = new LinkedHashSet<>();
        collect(body, "", fields);
        properties(api, rule).fieldNames().forEachRemaining(name -> {
            if (!body.has(name)) {
                fields.add(name);
            }
        });
        return fields;
    }

    /** The same body with one member replaced. */
    static JsonNode with(JsonNode body, String field, JsonNode value) {
        JsonNode copy = body.deepCopy();
        int slash = field.lastIndexOf('/');
        JsonNode parent = copy.at(slash < 0 ? "" : "/" + field.substring(0, slash));
        String name = field.substring(slash + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
        return copy;
    }

    /** Whether it says by its id what else the body is about. */
    static boolean isId(JsonNode body, JsonNode api, Rule rule, String field) {
        JsonNode said = properties(api, rule).path(field);
        return body.at("/" + field).asText().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                || said.path("format").asText().equals("uuid")
                || said.path("$ref").asText().endsWith("/UUID");
    }

    private static void collect(JsonNode node, String prefix, Set<String> fields) {
        if (node.isArray()) {
            IntStream.range(0, node.size()).forEach(i -> add(node.get(i), prefix + i, fields));
        }
        node.fieldNames().forEachRemaining(name -> add(node.get(name), prefix + name, fields));
    }

    private static void add(JsonNode value, String field, Set<String> fields) {
        fields.add(field);
        collect(value, field + "/", fields);
    }

    static boolean isDescribed(JsonNode api, Rule rule) {
        return !properties(api, rule).isEmpty();
    }

    private static JsonNode properties(JsonNode api, Rule rule) {
        String reference = api.path("paths")
                .path(rule.subject().substring(rule.method().length() + 1))
                .path(rule.method().toLowerCase(Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema")
                .path("$ref")
                .asText();
        return api.path("components")
                .path("schemas")
                .path(reference.substring(reference.lastIndexOf('/') + 1))
                .path("properties");
    }
}
