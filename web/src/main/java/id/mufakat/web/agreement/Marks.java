package id.mufakat.web.agreement;

import id.mufakat.Malformed;
import id.mufakat.agreement.Agreements.Mark;
import id.mufakat.web.api.Slice;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a list of agreements goes on, as addresses carry it. */
final class Marks {

    /** No list names a place outside these, and no database could look there. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private Marks() {}

    static @Nullable String cursor(@Nullable Mark mark) {
        return mark == null ? null : Slice.cursor(mark.begun() + " " + mark.id());
    }

    /** @throws Malformed if no list named it */
    static @Nullable Mark mark(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        String[] place = Slice.place(cursor).split(" ", 2);
        try {
            Instant begun = Instant.parse(place[0]);
            UUID id = UUID.fromString(place.length < 2 ? "" : place[1]);
            if (begun.isBefore(EARLIEST) || begun.isAfter(LATEST)) {
                throw new Malformed("after", "not-a-cursor");
            }
            return new Mark(begun, id);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Malformed("after", "not-a-cursor");
        }
    }
}
