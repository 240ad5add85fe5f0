package id.mufakat.web.form;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.web.edge.Paths;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a person had entered when their session, or the server's memory of the page, was gone: it waits here until the
 * page can be shown again with every field filled, for the person to send once more.
 *
 * <p>Over a login it travels in the login form itself, so that nobody who is not logged in can fill the server's memory.
 * Passwords and files are never kept.
 *
 * @param target path and query of the page it belongs to
 */
public record KeptForm(String target, Map<String, List<String>> fields) implements Serializable {

    /** Name of the request or session attribute under which it waits. */
    public static final String NAME = "id.mufakat.kept-form";

    private static final int LIMIT = 512 * 1024;
    private static final List<String> NEVER = List.of("password", "passphrase", "jakarta.faces", "requestid", "token");

    /** Reads a form that was posted to a page which cannot take it now. */
    public static KeptForm of(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int size = 0;
        for (Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
            if (!isSecret(entry.getKey())) {
                size += entry.getKey().length();
                for (String value : entry.getValue()) {
                    size += value.length();
                }
                if (size > LIMIT) {
                    break;
                }
                fields.put(entry.getKey(), List.of(entry.getValue()));
            }
        }
        String query = request.getQueryString();
        return new KeptForm(Paths.local(Paths.of(request) + (query == null ? "" : "?" + query)), fields);
    }

    /** Passwords, passphrases and what Faces adds: neither kept, nor part of any key that is stored. */
    static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NEVER.stream().anyMatch(lower::contains);
    }

    /** As one hidden field of the login form. */
    public String json() {
        JsonObjectBuilder kept = JSON.createObjectBuilder();
        fields.forEach((name, values) -> kept.add(name, JSON.createArrayBuilder(values)));
        return JSON.createObjectBuilder()
                .add("target", target)
                .add("fields", kept)
                .build()
                .toString();
    }

    /** Empty if it is not what {@link #json()} wrote; it came back over the browser, so it is trusted with nothing. */
    public static Optional<KeptForm> parse(String json) {
        if (json.isBlank() || json.length() > 2 * LIMIT) {
            return Optional.empty();
        }
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, List<String>> fields = new LinkedHashMap<>();
            object.getJsonObject("fields").forEach((name, values) -> fields.put(name, strings(values.asJsonArray())));
            return Optional.of(new KeptForm(Paths.local(object.getString("target")), fields));
        } catch (JsonException | ClassCastException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static List<String> strings(JsonArray values) {
        List<String> strings = new ArrayList<>();
        for (JsonString value : values.getValuesAs(JsonString.class)) {
            strings.add(value.getString());
        }
        return strings;
    }

    /** Whether it was entered on the page that is shown now. */
    public boolean belongsTo(HttpServletRequest request) {
        String path = target.contains("?") ? target.substring(0, target.indexOf('?')) : target;
        return path.equals(Paths.of(request));
    }
}
