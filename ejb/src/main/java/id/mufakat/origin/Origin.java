package id.mufakat.origin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What it came from, and what came of it.
 *
 * @param choice what was decided about an agreement in force on the same topic ({@code RENEW}, {@code AMEND},
 *     {@code APART}), or null when there was none
 * @param earlier that agreement; null too for a reader who may not see it
 * @param reason the drafter's words about it, or null
 * @param later those that were begun because of this one, the earliest first
 * @param audience the audience that it came from, or null
 * @param voting the day of the election it is for, where the house knows it
 */
public record Origin(
        @Nullable String choice,
        @Nullable Relative earlier,
        @Nullable String reason,
        List<Relative> later,
        @Nullable UUID audience,
        @Nullable LocalDate voting) {

    public Origin {
        later = List.copyOf(later);
    }

    /** Another agreement, in a line. */
    public record Relative(UUID id, String topic, String stage, List<String> numbers, @Nullable LocalDate endsOn) {}
}
