package id.mufakat.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody.
 *
 * @param step the id of the diagram's element, such as {@code reviewText}
 * @param page the path of the page that does it, such as {@code agreement/review}
 * @param key the id of the object that moves
 * @param due after when it is late, or null when nothing presses
 * @param reminded when a reminder went out for it, or null
 */
public record WorkItem(
        String id,
        String step,
        String page,
        String key,
        String role,
        UUID agency,
        Instant since,
        @Nullable Instant due,
        @Nullable Instant reminded) {}
