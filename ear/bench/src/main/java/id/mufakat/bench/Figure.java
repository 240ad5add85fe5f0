package id.mufakat.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;

/**
 * What a benchmark found.
 *
 * @param what in words, with its unit
 * @param ours the house's figure
 * @param raw the same work by the bare library, in the same run
 * @param limit how many times the raw figure ours may be
 * @param notes what else a reader should know
 */
record Figure(String name, String what, double ours, double raw, double limit, List<String> notes) {

    double ratio() {
        return ours / raw;
    }

    boolean held() {
        return ratio() <= limit;
    }

    String text() {
        String line = "%s: ours %.1f, raw %.1f, %.2f times (at most %.1f): %s"
                .formatted(what, ours, raw, ratio(), limit, held() ? "held" : "did not hold");
        return notes.isEmpty() ? line : line + "\n  " + String.join("\n  ", notes);
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("what", what)
                .add("ours", ours)
                .add("raw", raw)
                .add("ratio", Double.parseDouble(String.format(Locale.ROOT, "%.3f", ratio())))
                .add("limit", limit)
                .add("held", held())
                .add("notes", Json.createArrayBuilder(notes))
                .build();
    }
}
