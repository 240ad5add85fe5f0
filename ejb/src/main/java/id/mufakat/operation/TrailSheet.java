package id.mufakat.operation;

import id.mufakat.audit.VerifyAuditTrail.Fault;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last check of the trails.
 *
 * @param at when it was made; null before the first
 * @param late whether it is so old that a check must have failed since
 * @param trails how many were read; only those who run the house are told
 * @param entries how many were read; only those who run the house are told
 * @param seal digest of where all trails stand, as the server's log of that check names it; as above
 * @param broken the longest known first
 */
public record TrailSheet(
        State state,
        @Nullable Instant at,
        boolean late,
        @Nullable Long trails,
        @Nullable Long entries,
        @Nullable String seal,
        List<BrokenTrail> broken) {

    static final TrailSheet NONE = new TrailSheet(State.UNCHECKED, null, false, null, null, null, List.of());

    /** What it found. */
    public enum State {
        UNCHECKED,
        HELD,
        BROKEN
    }

    /**
     * A place where a trail does not hold.
     *
     * @param seq the entry at fault, or the one that should have followed
     * @param since when a check first found it
     */
    public record BrokenTrail(UUID subject, Matter matter, long seq, Fault fault, Instant since) {}
}
