package id.mufakat.web.agreement;

import id.mufakat.Malformed;
import id.mufakat.document.Fingerprint;
import id.mufakat.web.api.Body;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members of a request's body that must be there and have a shape. */
final class Given {

    private Given() {}

    /** @throws Malformed if the member is missing, or one of its own is no text */
    static Map<String, String> fields(String member, @Nullable Map<String, String> fields) {
        Map<String, String> given = Body.member(member, fields);
        Map<?, ?> parsed = given;
        parsed.forEach((name, value) -> {
            if (!(value instanceof String)) {
                throw new Malformed(String.valueOf(name), "required");
            }
        });
        return given;
    }

    /** @throws Malformed if one of them is no text; a list that was left out is empty */
    static List<String> texts(String member, @Nullable List<String> texts) {
        List<?> parsed = texts == null ? List.of() : texts;
        return parsed.stream()
                .map(text -> {
                    if (text instanceof String one) {
                        return one;
                    }
                    throw new Malformed(member, "required");
                })
                .toList();
    }

    /** @throws Malformed if the member is missing or no SHA-256 */
    static Fingerprint fingerprint(String member, @Nullable String hex) {
        String given = Body.member(member, hex);
        if (!given.matches("[0-9a-f]{64}")) {
            throw new Malformed(member, "not-a-fingerprint");
        }
        return new Fingerprint(given);
    }
}
