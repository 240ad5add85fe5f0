package id.mufakat.web.register;

import id.mufakat.Malformed;
import id.mufakat.register.DocumentNumber.Mark;
import id.mufakat.register.NumberPattern.Place;
import id.mufakat.web.api.Slice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a book goes on, as addresses carry it. */
final class Marks {

    /** For a number from elsewhere, which has no place among our own. */
    private static final String ELSEWHERE = "- -";

    private static final int PARTS = 4;

    private Marks() {}

    static @Nullable String cursor(@Nullable Mark mark) {
        return mark == null ? null : Slice.cursor(place(mark.place()) + " " + mark.at() + " " + mark.id());
    }

    /** @throws Malformed if no book named it */
    static @Nullable Mark mark(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        String named = Slice.place(cursor);
        String[] parts = named.split(" ", -1);
        if (parts.length != PARTS) {
            throw new Malformed("after", "not-a-cursor");
        }
        try {
            Place place = named.startsWith(ELSEWHERE)
                    ? null
                    : new Place(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            return new Mark(place, Slice.moment(parts[2]), UUID.fromString(parts[PARTS - 1]));
        } catch (IllegalArgumentException e) {
            throw new Malformed("after", "not-a-cursor");
        }
    }

    private static String place(@Nullable Place place) {
        return place == null ? ELSEWHERE : place.sequence() + " " + place.sub();
    }
}
