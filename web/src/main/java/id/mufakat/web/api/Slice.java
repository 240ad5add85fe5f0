package id.mufakat.web.api;

import id.mufakat.Malformed;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a long list.
 *
 * @param next the cursor of the following piece, to be sent as {@code after}; absent at the end. Opaque to callers
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /** No list names a place outside these, and no database could look there. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private static final int MOST = 200;
    private static final String POSITION = "at ";

    /**
     * Cuts a piece out of a list that keeps its order.
     *
     * @param key unique and stable for an entry, such as its id
     * @param after the cursor given before, or null for the start
     * @param limit entries wanted, 1 to 200
     */
    public static <T> Slice<T> of(List<T> all, Function<T, String> key, @Nullable String after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Malformed("limit", "out-of-range");
        }
        int from = after == null ? 0 : position(all, key, decoded(after)) + 1;
        int to = Math.min(all.size(), from + limit);
        List<T> items = List.copyOf(all.subList(from, to));
        return new Slice<>(items, to < all.size() ? encoded(key.apply(all.get(to - 1))) : null);
    }

    private static <T> int position(List<T> all, Function<T, String> key, String wanted) {
        for (int i = 0; i < all.size(); i++) {
            if (key.apply(all.get(i)).equals(wanted)) {
                return i;
            }
        }
        throw new Malformed("after", "not-a-cursor");
    }

    /** A place in a list as callers carry it: they are not to make one up. */
    public static String cursor(String place) {
        return encoded(place);
    }

    /** @throws Malformed if no cursor names a place */
    public static String place(String cursor) {
        return decoded(cursor);
    }

    /**
     * The moment that a place names.
     *
     * @throws Malformed if no list names it
     */
    public static Instant moment(String text) {
        try {
            Instant moment = Instant.parse(text);
            if (!moment.isBefore(EARLIEST) && !moment.isAfter(LATEST)) {
                return moment;
            }
        } catch (DateTimeException e) {
            throw new Malformed("after", "not-a-cursor");
        }
        throw new Malformed("after", "not-a-cursor");
    }

    /** The cursor of a list whose order has no other name than the position. */
    public static String cursorAt(int position) {
        return encoded(POSITION + position);
    }

    /**
     * Where such a list goes on; its start without a cursor.
     *
     * @throws Malformed if no list named it
     */
    public static int position(@Nullable String cursor) {
        String place = cursor == null ? POSITION + "0" : decoded(cursor);
        if (!place.matches(POSITION + "[0-9]{1,9}")) {
            throw new Malformed("after", "not-a-cursor");
        }
        return Integer.parseInt(place.substring(POSITION.length()));
    }

    private static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Malformed("after", "not-a-cursor");
        }
    }
}
