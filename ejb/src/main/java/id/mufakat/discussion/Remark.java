package id.mufakat.discussion;

import id.mufakat.comment.Visibility;
import id.mufakat.language.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say, and to whom.
 *
 * @param text required
 */
public record Remark(@Nullable String text, Visibility visibility) {

    /** @throws id.mufakat.Malformed if nothing is said, or more than fits */
    String said() {
        return Reason.of("text", text).text();
    }

    boolean isShared() {
        return visibility == Visibility.SHARED;
    }
}
