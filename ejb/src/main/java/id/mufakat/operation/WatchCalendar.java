package id.mufakat.operation;

import id.mufakat.Role;
import id.mufakat.calendar.WorkingDays;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Tells administrators how far the list of holidays reaches, on which every term in working days depends. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class WatchCalendar {

    @Inject
    WorkingDays days;

    @Inject
    Clock clock;

    /**
     * How far the list reaches.
     *
     * @param knownUntil its last day
     * @param runningOut whether the next year is to be entered now
     */
    public record Reach(LocalDate knownUntil, boolean runningOut) {}

    public Reach look() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Reach(days.knownUntil(), days.isRunningOut(today));
    }
}
