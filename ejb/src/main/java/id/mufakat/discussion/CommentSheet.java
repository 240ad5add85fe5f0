package id.mufakat.discussion;

import id.mufakat.comment.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment, for one reader.
 *
 * @param unit the id of the unit that it is about, or null for the whole text
 * @param agency whose person wrote it
 * @param side that agency's short name
 * @param at when it was written or, for the other sides, shared
 * @param version that was sent last when it was written; 0 for none
 * @param text empty once it was withdrawn
 * @param settled whether nothing is left to say
 * @param acts what this reader may do with it now: {@code answer}, {@code share}, {@code settle}, {@code withdraw}
 * @param answers the oldest first
 */
public record CommentSheet(
        UUID id,
        @Nullable String unit,
        Visibility visibility,
        UUID agency,
        String side,
        String person,
        Instant at,
        int version,
        String text,
        boolean settled,
        boolean withdrawn,
        List<String> acts,
        List<CommentSheet> answers) {}
