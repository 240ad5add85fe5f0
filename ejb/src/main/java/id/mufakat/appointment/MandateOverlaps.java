package id.mufakat.appointment;

import id.mufakat.Refusal;
import id.mufakat.party.Mandate;
import java.util.Objects;

/** Somebody holds the same office in the same capacity on some of these days: that mandate has to be ended first. */
public final class MandateOverlaps extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param holder the other person's name */
    public MandateOverlaps(Mandate other, String holder) {
        super(
                "mandate %s of %s overlaps".formatted(other.id(), holder),
                holder,
                other.term().from(),
                Objects.requireNonNullElse(other.term().until(), "…"));
    }
}
