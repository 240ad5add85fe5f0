package id.mufakat.signing;

import id.mufakat.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The mandate ended, or has not begun: register the new decree, then print a new edition (invariant 1). */
public final class MandateExpired extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param from first and {@code until} last day on which it could have been used; {@code until} may be open */
    public MandateExpired(LocalDate from, @Nullable LocalDate until) {
        super("the mandate is in force from " + from + " until " + until, from, until == null ? "" : until);
    }
}
