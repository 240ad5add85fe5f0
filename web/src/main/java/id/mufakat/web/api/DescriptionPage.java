package id.mufakat.web.api;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.NotFound;
import id.mufakat.web.form.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The API's description to browse, in a demonstration; a real house hands out the JSON only. */
@Page
@RequestScoped
public class DescriptionPage {

    /**
     * Something a program can ask for.
     *
     * @param parameters names and where they stand, such as {@code after (query)}
     * @param body the members of the JSON it takes, empty for none
     * @param answer the schema it answers with, or the empty text
     */
    public record Act(
            String method, String path, String summary, List<String> parameters, List<String> body, String answer) {}

    /** Acts on the same kind of thing. */
    public record Group(String name, List<Act> acts) {}

    /** @throws NotFound outside a demonstration */
    public void open() {
        if (!Boolean.getBoolean("mufakat.demo")) {
            throw new NotFound("api");
        }
    }

    public List<Group> getGroups() {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(DescriptionResource.json()))) {
            JsonObject api = reader.readObject();
            Map<String, List<Act>> groups = new TreeMap<>();
            api.getJsonObject("paths")
                    .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                        if (operation instanceof JsonObject act && act.containsKey("operationId")) {
                            String tag = act.getJsonArray("tags").getString(0);
                            groups.computeIfAbsent(tag, name -> new ArrayList<>())
                                    .add(act(api, method, path, act));
                        }
                    }));
            return groups.entrySet().stream()
                    .map(group -> new Group(group.getKey(), group.getValue()))
                    .toList();
        }
    }

    private static Act act(JsonObject api, String method, String path, JsonObject operation) {
        List<String> parameters = operation.containsKey("parameters")
                ? operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                        .map(parameter -> parameter.getString("name") + " (" + parameter.getString("in") + ")")
                        .toList()
                : List.of();
        return new Act(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.getString("summary", operation.getString("operationId")),
                parameters,
                body(api, operation),
                schema(operation.getJsonObject("responses").getJsonObject("200")));
    }

    private static List<String> body(JsonObject api, JsonObject operation) {
        String name = schema(operation.getJsonObject("requestBody"));
        JsonObject schema =
                api.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
        return schema == null || !schema.containsKey("properties")
                ? List.of()
                : List.copyOf(schema.getJsonObject("properties").keySet());
    }

    /** The name of the first schema that a body or an answer refers to. */
    private static String schema(@Nullable JsonObject part) {
        JsonValue reference = part == null || !part.containsKey("content")
                ? JsonValue.NULL
                : part.getJsonObject("content").values().stream()
                        .map(media -> media.asJsonObject().getJsonObject("schema"))
                        .filter(schema -> schema != null)
                        .map(schema -> schema.getOrDefault("$ref", JsonValue.NULL))
                        .findFirst()
                        .orElse(JsonValue.NULL);
        return reference instanceof JsonString name
                ? name.getString().substring(name.getString().lastIndexOf('/') + 1)
                : "";
    }
}
