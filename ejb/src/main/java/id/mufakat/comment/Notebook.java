package id.mufakat.comment;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The trail of what one side does about an agreement among its own people. It is a chain of its own, beside the agreement's:
 * so nothing that another side reads, counts or checks there can show that there was anything.
 */
public final class Notebook {

    private Notebook() {}

    /** The subject of that trail. */
    public static UUID of(UUID agreement, UUID agency) {
        String name = "mufakat-notebook-1\nagreement " + agreement + "\nagency " + agency + "\n";
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
