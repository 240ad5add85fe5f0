package id.mufakat.audience;

import id.mufakat.Malformed;
import id.mufakat.language.Written;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When and where one meets.
 *
 * @param time on the inviting agency's clock, as letters write it: {@code 09.00}
 */
@Embeddable
public record Meeting(
        @Column(name = "meeting_date") LocalDate date,
        @Column(name = "meeting_time") String time,
        @Column(name = "meeting_place") String place) {

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3])[.:]([0-5][0-9])");
    private static final int LONGEST_PLACE = 200;

    /**
     * @param earliest the day before which nobody can meet any more
     * @throws Malformed if one of the three is missing or not what it must be
     */
    public static Meeting of(
            @Nullable LocalDate date, @Nullable String time, @Nullable String place, LocalDate earliest) {
        LocalDate day = Written.day("date", date);
        if (day.isBefore(earliest)) {
            throw new Malformed("date", "in-past");
        }
        return new Meeting(day, time("time", time), Written.required("place", place, LONGEST_PLACE));
    }

    /**
     * @param today where one meets
     * @throws MeetingPassed if its day is over
     */
    public void demandToCome(LocalDate today) {
        if (date.isBefore(today)) {
            throw new MeetingPassed(date);
        }
    }

    /** @throws Malformed if it is no time of day */
    public static String time(String field, @Nullable String raw) {
        String time = Written.required(field, raw, 10);
        if (!TIME.matcher(time).matches()) {
            throw new Malformed(field, "not-a-time");
        }
        return time.replace(':', '.');
    }
}
