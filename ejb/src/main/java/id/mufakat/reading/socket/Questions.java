package id.mufakat.reading.socket;

import static id.mufakat.JsonMaker.JSON;

import jakarta.json.JsonObject;
import java.util.Set;

/** What a reader understands, and the words it may refuse with. */
final class Questions {

    private static final Set<String> WORDS =
            Set.of("not-allowed-type", "too-big", "too-slow", "damaged", "active-content", "encrypted");

    private Questions() {}

    static JsonObject ping() {
        return ask("ping");
    }

    static JsonObject extract() {
        return ask("extract");
    }

    /** The same look at a file, for who wants none of its words. */
    static JsonObject inspect() {
        return JSON.createObjectBuilder(extract()).add("words", false).build();
    }

    /** @param longest the longer side of the new picture, in points */
    static JsonObject redraw(int longest) {
        return JSON.createObjectBuilder(extract()).add("redraw", longest).build();
    }

    /** @param anchors how many of the parts after the file are certificates; the rest are revocation lists */
    static JsonObject judge(int anchors) {
        return JSON.createObjectBuilder(ask("judge")).add("anchors", anchors).build();
    }

    /** A word that nobody wrote a sentence for is as good as none. */
    static String known(String word) {
        return WORDS.contains(word) ? word : "damaged";
    }

    private static JsonObject ask(String what) {
        return JSON.createObjectBuilder().add("ask", what).build();
    }
}
