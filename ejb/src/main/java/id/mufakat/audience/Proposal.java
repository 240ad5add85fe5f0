package id.mufakat.audience;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * What one side said about the meeting; only ever added to.
 *
 * @param meeting that it proposed, accepted or declined
 * @param words what it said besides; a declining says why
 */
@Embeddable
public record Proposal(
        @Enumerated(EnumType.STRING) Kind kind, UUID agency, UUID person, Instant at, Meeting meeting, String words) {

    /** What was said. */
    public enum Kind {
        INVITED,
        MOVED,
        ACCEPTED,
        DECLINED
    }
}
