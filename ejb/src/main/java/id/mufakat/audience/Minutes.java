package id.mufakat.audience;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was recorded of an audience that was held.
 *
 * @param from and until: times of day, as {@link Meeting} writes them
 * @param chair who presided, and the office
 * @param recorder who took the minutes, and the office
 */
public record Minutes(
        LocalDate date,
        String from,
        String until,
        Attendee chair,
        Attendee recorder,
        String opening,
        List<Point> points,
        List<String> decisions,
        List<Task> tasks,
        List<Attendee> attendees,
        String closing) {

    public Minutes {
        points = List.copyOf(points);
        decisions = List.copyOf(decisions);
        tasks = List.copyOf(tasks);
        attendees = List.copyOf(attendees);
    }

    /** What was talked about: what each side said, and what came of it. */
    public record Point(String topic, String inviter, String invited, String conclusion) {}

    /** What somebody of one side does, until when. */
    public record Task(String words, UUID agency, String owner, LocalDate due) {}
}
