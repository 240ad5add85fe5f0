package id.mufakat.hearing;

import id.mufakat.audience.Audience;
import id.mufakat.audience.Meeting;
import id.mufakat.audience.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One audience on one screen, the same for both sides but for what its reader may do.
 *
 * @param sides the inviting agency first
 * @param number of the invitation, from the inviting agency's book
 * @param zone in which the times are, as letters write it
 * @param answers what was said about the date, the first one first
 * @param seen how many answers there are; the next one hands it back
 * @param agreements the reader's, that were begun because of it
 * @param acts what this reader may do now: {@code answer}, {@code record}, {@code photograph}, {@code start}
 */
public record AudienceSheet(
        UUID id,
        List<Side> sides,
        String topic,
        String election,
        String addressee,
        List<String> agenda,
        Audience.State state,
        Meeting meeting,
        String zone,
        String number,
        Instant sent,
        List<Answer> answers,
        int seen,
        List<Guest> attendees,
        List<Task> tasks,
        List<Picture> photographs,
        boolean minutes,
        List<UUID> agreements,
        List<String> acts) {

    /** One of the two agencies; {@code asked} while its answer is waited for. */
    public record Side(UUID agency, String name, String shortName, boolean asked) {}

    /** What a side said. */
    public record Answer(Proposal.Kind kind, String agency, String person, Instant at, Meeting meeting, String words) {}

    /** Somebody who came. */
    public record Guest(String agency, String name, String office) {}

    /**
     * What somebody does.
     *
     * @param late whether it should have been done before today
     * @param mine whether the reader may say that it was done
     */
    public record Task(
            UUID id,
            String words,
            String agency,
            String owner,
            LocalDate due,
            @Nullable Instant doneAt,
            boolean late,
            boolean mine) {}

    /** A photograph, by its number. */
    public record Picture(int number, String agency, Instant at) {}
}
