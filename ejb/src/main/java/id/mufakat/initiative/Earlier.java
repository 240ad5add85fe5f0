package id.mufakat.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a new agreement stands to one that is in force between the same agencies on the same topic.
 *
 * @param agreement the one in force; as a wish null for the only one, or the one that ends last
 * @param reason in the drafter's words, read by all sides; null where none was given
 */
@Embeddable
public record Earlier(
        @Enumerated(EnumType.STRING) Choice choice,
        @Column(name = "earlier") @Nullable UUID agreement,
        @Nullable String reason) {

    /** What the drafter decided when told of the earlier one. */
    public enum Choice {
        /** It takes the earlier one's place once that ends. */
        RENEW,
        /** It changes some of the earlier one. */
        AMEND,
        /** Both shall stand, for a reason. */
        APART
    }
}
