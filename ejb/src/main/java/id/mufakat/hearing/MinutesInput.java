package id.mufakat.hearing;

import id.mufakat.Malformed;
import id.mufakat.audience.Attendee;
import id.mufakat.audience.Audience;
import id.mufakat.audience.Meeting;
import id.mufakat.audience.Minutes;
import id.mufakat.language.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as somebody wrote them; fields are named as in the API, their rows counted from 1. A row in which nothing stands
 * is left out, but counts: a fault is where its writer sees it.
 *
 * @param date when it was held, null for the day that was agreed
 */
public record MinutesInput(
        @Nullable LocalDate date,
        @Nullable String from,
        @Nullable String until,
        Name chair,
        Name recorder,
        @Nullable String opening,
        List<Minutes.Point> points,
        List<String> decisions,
        List<Task> tasks,
        List<Guest> attendees,
        @Nullable String closing) {

    private static final int MOST_ROWS = 200;

    /** Somebody and their office. */
    public record Name(@Nullable String name, @Nullable String office) {}

    /** Somebody who came for a side; null for the inviting one. */
    public record Guest(@Nullable UUID agency, @Nullable String name, @Nullable String office) {}

    /** What somebody does for a side; null for the inviting one. */
    public record Task(
            @Nullable String words, @Nullable UUID agency, @Nullable String owner, @Nullable LocalDate due) {}

    public MinutesInput {
        points = List.copyOf(points);
        decisions = List.copyOf(decisions);
        tasks = List.copyOf(tasks);
        attendees = List.copyOf(attendees);
    }

    /** @throws Malformed if something is missing, or no side of the audience */
    Minutes read(Audience audience, LocalDate today) {
        LocalDate day = day(audience, today);
        String begun = Meeting.time("from", from);
        if (attendees.isEmpty()) {
            throw new Malformed("attendees", "required");
        }
        return new Minutes(
                day,
                begun,
                end(begun),
                name("chair", audience.inviter(), chair),
                name("recorder", audience.inviter(), recorder),
                AudienceDesk.words("opening", opening),
                rows("points", points, MinutesInput::isWritten, (at, point) -> point(at, point)),
                rows("decisions", decisions, words -> true, AudienceDesk::needed),
                rows("tasks", tasks, MinutesInput::isWritten, (at, task) -> task(at, task, audience, day)),
                rows("attendees", attendees, guest -> true, (at, guest) -> guest(at, guest, audience)),
                AudienceDesk.words("closing", closing));
    }

    private LocalDate day(Audience audience, LocalDate today) {
        LocalDate day = date == null ? audience.meeting().date() : Written.day("date", date);
        if (day.isAfter(today)) {
            throw new Malformed("date", "in-future");
        }
        if (day.isBefore(LocalDate.ofInstant(audience.begun(), audience.zone()))) {
            throw new Malformed("date", "before-invitation");
        }
        return day;
    }

    private String end(String begun) {
        String end = Meeting.time("until", until);
        if (end.compareTo(begun) <= 0) {
            throw new Malformed("until", "not-later");
        }
        return end;
    }

    private static <T, R> List<R> rows(
            String field, List<T> given, Predicate<T> written, BiFunction<String, T, R> reading) {
        if (given.size() > MOST_ROWS) {
            throw new Malformed(field, "too-long");
        }
        List<R> rows = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (written.test(given.get(i))) {
                rows.add(reading.apply(field + "." + (i + 1), given.get(i)));
            }
        }
        return rows;
    }

    private static boolean isWritten(Minutes.Point point) {
        return isAny(point.topic(), point.inviter(), point.invited(), point.conclusion());
    }

    /** The side alone says nothing: forms choose one from the beginning. */
    private static boolean isWritten(Task task) {
        return task.due() != null || isAny(task.words(), task.owner());
    }

    private static boolean isAny(@Nullable String... texts) {
        return Stream.of(texts).anyMatch(text -> text != null && !text.isBlank());
    }

    private static Attendee name(String field, UUID agency, Name given) {
        return new Attendee(
                agency,
                AudienceDesk.needed(field + ".name", given.name()),
                AudienceDesk.needed(field + ".office", given.office()));
    }

    private static Minutes.Point point(String at, Minutes.Point point) {
        return new Minutes.Point(
                AudienceDesk.needed(at + ".topic", point.topic()),
                AudienceDesk.words(at + ".inviter", point.inviter()),
                AudienceDesk.words(at + ".invited", point.invited()),
                AudienceDesk.words(at + ".conclusion", point.conclusion()));
    }

    private static Minutes.Task task(String at, Task task, Audience audience, LocalDate day) {
        LocalDate due = Written.day(at + ".due", task.due());
        if (due.isBefore(day)) {
            throw new Malformed(at + ".due", "in-past");
        }
        return new Minutes.Task(
                AudienceDesk.needed(at + ".words", task.words()),
                side(at, task.agency(), audience),
                AudienceDesk.needed(at + ".owner", task.owner()),
                due);
    }

    private static Attendee guest(String at, Guest guest, Audience audience) {
        return new Attendee(
                side(at, guest.agency(), audience),
                AudienceDesk.needed(at + ".name", guest.name()),
                AudienceDesk.line(at + ".office", guest.office()));
    }

    private static UUID side(String at, @Nullable UUID agency, Audience audience) {
        if (agency == null) {
            return audience.inviter();
        }
        if (!audience.concerns(agency)) {
            throw new Malformed(at + ".agency", "not-a-choice");
        }
        return agency;
    }
}
