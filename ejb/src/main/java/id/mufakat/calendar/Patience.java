package id.mufakat.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** How long the house waits for somebody, in working days where they sit. */
public enum Patience {
    REMINDER(3),
    LATE(7),

    /** An invitation to an audience is answered after a talk with the head. */
    INVITATION_REMINDER(5),
    INVITATION_LATE(10),

    /** About a month; all reminders have long gone out by then. */
    EXPIRY(20);

    private final int workingDays;

    Patience(int workingDays) {
        this.workingDays = workingDays;
    }

    /** When it ends, to the second. */
    public Instant endsFrom(Instant start, ZoneId zone, WorkingDays days) {
        return days.plus(workingDays, start, zone).truncatedTo(ChronoUnit.SECONDS);
    }
}
