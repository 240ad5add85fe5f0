package id.mufakat.reader.statement;

import com.fasterxml.jackson.databind.JsonNode;
import id.mufakat.reader.clause.Unsound;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Members of a statement, refused unless they are what they must be. */
final class Json {

    private Json() {}

    static void only(JsonNode object, Set<String> members) throws Unsound {
        Set<String> found = new HashSet<>();
        object.fieldNames().forEachRemaining(found::add);
        Unsound.unless(object.isObject() && found.equals(members), "members missing or unknown");
    }

    static String text(JsonNode object, String name) throws Unsound {
        Unsound.unless(object.path(name).isTextual(), "no text in " + name);
        return object.path(name).textValue();
    }

    static String instant(JsonNode object, String name) throws Unsound {
        String written = text(object, name);
        try {
            Unsound.unless(Instant.parse(written).toString().equals(written), "no moment in " + name);
        } catch (DateTimeParseException e) {
            Unsound.unless(false, "no moment in " + name);
        }
        return written;
    }

    static List<String> texts(JsonNode array) throws Unsound {
        Unsound.unless(array.isArray(), "no list of moved units");
        List<String> texts = new ArrayList<>();
        for (JsonNode each : array) {
            Unsound.unless(each.isTextual(), "a moved unit that is no unit");
            texts.add(each.textValue());
        }
        return texts;
    }
}
