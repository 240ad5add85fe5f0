package id.mufakat.audience;

import id.mufakat.Refusal;
import java.time.LocalDate;

/** Nobody can agree to meet on a day that is over. */
public final class MeetingPassed extends Refusal {

    private static final long serialVersionUID = 1L;

    public MeetingPassed(LocalDate day) {
        super("the day " + day + " is over");
    }
}
