package id.mufakat.statement;

import id.mufakat.text.Clause;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as one side sent it.
 *
 * @param number 0 for what was there before anything was sent
 * @param side the sender's name, empty for number 0
 * @param at when it was sent, null for number 0
 * @param clauses in reading order
 */
public record Version(int number, String side, @Nullable Instant at, List<Clause> clauses) {

    /** What was there before the first version. */
    public static final Version NONE = new Version(0, "", null, List.of());

    public Version {
        clauses = List.copyOf(clauses);
    }
}
