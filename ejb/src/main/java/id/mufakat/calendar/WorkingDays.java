package id.mufakat.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts the days on which public offices are open: Monday to Friday, without national holidays and collective leave,
 * which {@code holidays.csv} lists.
 */
@ApplicationScoped
public class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(6, 1), MonthDay.of(8, 17), MonthDay.of(12, 25));

    /** The next year's joint decree is published about three months before the year begins. */
    private static final int MONTHS_AHEAD = 6;

    private final Set<LocalDate> closed = read();

    private final LocalDate knownUntil = LocalDate.of(
            closed.stream().mapToInt(LocalDate::getYear).max().orElseThrow(),
            Month.DECEMBER,
            Month.DECEMBER.maxLength());

    /** The last day whose holidays are listed; beyond it the movable ones are missing, and terms come out too short. */
    public LocalDate knownUntil() {
        return knownUntil;
    }

    /** Whether it is time to enter the holidays of the next year. */
    public boolean isRunningOut(LocalDate today) {
        return today.isAfter(knownUntil.minusMonths(MONTHS_AHEAD));
    }

    public boolean isOpen(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !closed.contains(day) && !FIXED.contains(MonthDay.from(day));
    }

    /**
     * So many working days later, at the same time of day in that zone. What starts on a closed day starts counting with
     * the next open one; the answer always falls on an open day, unless {@code days} is 0.
     *
     * @param zone of the agency that must act: Asia/Jakarta, Asia/Makassar or Asia/Jayapura
     * @throws IllegalArgumentException if {@code days} is negative
     */
    public Instant plus(int days, Instant from, ZoneId zone) {
        if (days < 0) {
            throw new IllegalArgumentException("days: " + days);
        }
        ZonedDateTime day = from.atZone(zone);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isOpen(day.toLocalDate())) {
                left--;
            }
        }
        return day.toInstant();
    }

    private static Set<LocalDate> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WorkingDays.class.getResourceAsStream("holidays.csv")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
