package id.mufakat.safety;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The members of a body, nested ones with slashes: those a right body has, and those the description names. */
final class Fields {

    private Fields() {}

    static Set<String> of(JsonNode body, JsonNode api, Rule rule) {
        Set<String> fields = new LinkedHashSet<>();
        collect(body, "", fields);
        schema(api, rule).fieldNames().forEachRemaining(name -> {
            if (!body.has(name)) {
                fields.add(name);
            }
        });
        return fields;
    }

    /** The same body with one member replaced. */
    static JsonNode with(JsonNode body, String field, JsonNode value) {
        ObjectNode copy = body.deepCopy();
        ObjectNode parent = copy;
        String rest = field;
        int slash = rest.indexOf('/');
        while (slash >= 0) {
            parent = (ObjectNode) parent.get(rest.substring(0, slash));
            rest = rest.substring(slash + 1);
            slash = rest.indexOf('/');
        }
        parent.set(rest, value);
        return copy;
    }

    private static void collect(JsonNode node, String prefix, Set<String> fields) {
        node.fieldNames().forEachRemaining(name -> {
            JsonNode value = node.get(name);
            fields.add(prefix + name);
            if (value.isObject()) {
                collect(value, prefix + name + "/", fields);
            }
        });
    }

    private static JsonNode schema(JsonNode api, Rule rule) {
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
