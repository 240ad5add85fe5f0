package id.mufakat.web.agreement;

import id.mufakat.Malformed;
import id.mufakat.document.Fingerprint;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members of a request's body that must be there. */
final class Given {

    private Given() {}

    /** @throws Malformed if the member is missing */
    static <T> T in(String member, @Nullable T value) {
        if (value == null) {
            throw new Malformed(member, "required");
        }
        return value;
    }

    /** @throws Malformed if the member is missing, or one of its own is no text */
    static Map<String, String> fields(String member, @Nullable Map<String, String> fields) {
        Map<?, ?> given = in(member, fields);
        given.forEach((name, value) -> {
            if (!(value instanceof String)) {
                throw new Malformed(String.valueOf(name), "required");
            }
        });
        return in(member, fields);
    }

    /** @throws Malformed if the member is missing or no SHA-256 */
    static Fingerprint fingerprint(String member, @Nullable String hex) {
        String given = in(member, hex);
        if (!given.matches("[0-9a-f]{64}")) {
            throw new Malformed(member, "not-a-fingerprint");
        }
        return new Fingerprint(given);
    }
}
