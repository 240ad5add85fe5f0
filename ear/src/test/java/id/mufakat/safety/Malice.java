package id.mufakat.safety;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** What no honest person would enter. */
final class Malice {

    /** As it would stand in a page that does not escape. */
    static final String MARKUP = "<script>alert('mufakat')</script>";

    /** The same in the value of a field. */
    static final String ATTRIBUTE = "\" onmouseover=\"alert('mufakat')\" x=\"";

    /** The same for programs that open what was exported, evaluate templates, or join commands and paths. */
    static final String PROGRAMS =
            "=HYPERLINK(\"http://jahat.example\") #{request.session}${7*7}{{7*7}} ' or 1=1; -- ../../etc/passwd";

    /** The first half of a character that needs two. */
    static final String HALF = "\uD83D";

    static final String MARKUP_ENCODED = "%3Cscript%3Ealert('mufakat')%3C%2Fscript%3E";

    private static final String NOBODY = " 00000000-0000-0000-0000-000000000000";
    private static final String WORD = "panjang ";

    private Malice() {}

    /** Texts that no eye can judge: every field refuses them. */
    static Map<String, String> unreadable() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("bidi", "Ke\u200Btua \u202Efdp.exe\u202C");
        texts.put("nul", "Ketua\u0000.pdf");
        texts.put("half a character", "Ketua " + HALF);
        texts.put("looks like another", "K\u0435tua \uFF11");
        return texts;
    }

    /** A text that means something to many programs; to people it is odd at most. */
    static String odd() {
        return MARKUP + ATTRIBUTE + PROGRAMS + "\r\nSet-Cookie: tamu=1\r\n\r\n<b>";
    }

    /** JSON of every other type. */
    static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("object", "{\"a\":{\"b\":1}}");
        types.put("nothing", "null");
        types.put("number", "12345678901234567890");
        return types;
    }

    /** Whole bodies that are no body. */
    static Map<String, String> bodies() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("nothing", "");
        bodies.put("null", "null");
        bodies.put("list", "[]");
        bodies.put("half", "{\"a\":");
        bodies.put("rest", "{} {}");
        bodies.put(
                "no JSON", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
        bodies.put("deep", "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        bodies.put("stranger", "{\"isAdministrator\":true}");
        bodies.put("markup", "{\"" + MARKUP + "\":1}");
        return bodies;
    }

    /** In the place of an id. */
    static Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("parents", "%2e%2e%2f%2e%2e%2fopenapi.json");
        ids.put("parameter", "x;jsessionid=1");
        ids.put("nul", "a%00b");
        ids.put("line break", "a%0d%0aSet-Cookie:%20tamu=1");
        ids.put("markup", MARKUP_ENCODED);
        ids.put("long", "a".repeat(5_000));
        ids.put("nobody", "00000000-0000-0000-0000-000000000000");
        ids.put("short", "1-1-1-1-1");
        ids.put("broken", "%C0%AE");
        return ids;
    }

    /** Behind a question mark, already encoded. */
    static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        for (String kept : new String[] {"nul", "line break", "markup", "long", "nobody", "broken"}) {
            queries.put(kept, ids().get(kept));
        }
        queries.put("empty", "");
        queries.put("huge", "99999999999999999999");
        queries.put("largest", "2147483647");
        queries.put("bidi", "%E2%80%AE");
        queries.put("wildcards", "*%3F~%5E%22(((%5B");
        queries.put("no cursor", "AAAA");
        queries.put("cursor of no year", cursor("+999999999-12-31T23:59:59.999999999Z" + NOBODY));
        queries.put("cursor before all years", cursor("-999999999-01-01T00:00:00Z" + NOBODY));
        queries.put("cursor behind all", cursor("at 999999999"));
        return queries;
    }

    /** Where a click might lead to. */
    static Map<String, String> switches() {
        Map<String, String> places = new LinkedHashMap<>(unreadable());
        places.put("markup", odd());
        places.put("another house", "https://jahat.example/");
        places.put("another house, by short cut", "//jahat.example/");
        places.put("another house, backwards", "/\\jahat.example/");
        places.put("program", "javascript:alert('mufakat')");
        places.put("too long", tooLong());
        return places;
    }

    /** Made as the house makes its own. */
    private static String cursor(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** Longer than any field, shorter than any body. */
    static String tooLong() {
        return WORD.repeat(20_000);
    }

    static String tenMegabytes() {
        return WORD.repeat(1_250_000);
    }
}
