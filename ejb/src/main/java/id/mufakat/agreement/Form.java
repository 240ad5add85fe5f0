package id.mufakat.agreement;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** The drafter's filled form between memory and row: a flat JSON object of strings, its keys sorted. */
final class Form {

    private Form() {}

    static String write(Map<String, String> fields) {
        JsonObjectBuilder form = Json.createObjectBuilder();
        new TreeMap<>(fields).forEach(form::add);
        return form.build().toString();
    }

    static Map<String, String> read(String form) {
        JsonObject object = Json.createReader(new StringReader(form)).readObject();
        Map<String, String> fields = new TreeMap<>();
        object.keySet().forEach(name -> fields.put(name, object.getString(name)));
        return fields;
    }
}
