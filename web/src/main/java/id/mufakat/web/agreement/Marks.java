package id.mufakat.web.agreement;

import id.mufakat.Malformed;
import id.mufakat.agreement.Agreements.Mark;
import id.mufakat.web.api.Slice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a list of agreements goes on, as addresses carry it. */
final class Marks {

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
            return new Mark(Slice.moment(place[0]), UUID.fromString(place.length < 2 ? "" : place[1]));
        } catch (IllegalArgumentException e) {
            throw new Malformed("after", "not-a-cursor");
        }
    }
}
