package id.mufakat.web.audience;

import id.mufakat.Malformed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists in a request's body: what was left out is empty, and every entry is there. */
final class Rows {

    private Rows() {}

    /** @throws Malformed if one of them is nothing */
    static <T> List<T> of(String member, @Nullable List<T> rows) {
        List<T> given = rows == null ? List.of() : rows;
        if (given.stream().anyMatch(row -> row == null)) {
            throw new Malformed(member, "required");
        }
        return given;
    }

    /** @throws Malformed if one of them is no text */
    static List<String> texts(String member, @Nullable List<String> rows) {
        List<?> parsed = of(member, rows);
        if (parsed.stream().anyMatch(row -> !(row instanceof String))) {
            throw new Malformed(member, "required");
        }
        return parsed.stream().map(String.class::cast).toList();
    }
}
