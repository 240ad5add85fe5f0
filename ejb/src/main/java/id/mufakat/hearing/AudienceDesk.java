package id.mufakat.hearing;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.audience.Audience;
import id.mufakat.audience.AudienceSettled;
import id.mufakat.audience.Audiences;
import id.mufakat.audience.Meeting;
import id.mufakat.language.Legible;
import id.mufakat.party.Parties;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The audiences that the actor in hand takes part in; whatever others do with each other answers as if it were not there. */
@ApplicationScoped
class AudienceDesk {

    private static final int LINE = 300;
    private static final int PAGE = 4_000;

    @Inject
    Audiences audiences;

    @Inject
    CurrentActor actors;

    @Inject
    Parties parties;

    @Inject
    Inbox inbox;

    @Inject
    Clock clock;

    Audience get(UUID id) {
        return audiences.find(id).filter(this::isOwn).orElseThrow(() -> new NotFound(id));
    }

    Audience lock(UUID id) {
        return audiences.lock(id).filter(this::isOwn).orElseThrow(() -> new NotFound(id));
    }

    private boolean isOwn(Audience audience) {
        return audience.concerns(actor().agency());
    }

    Actor actor() {
        return actors.get();
    }

    Parties parties() {
        return parties;
    }

    Audiences audiences() {
        return audiences;
    }

    Instant now() {
        return clock.instant();
    }

    /** @throws Malformed unless it is a time and a place to come */
    Meeting meeting(@Nullable LocalDate date, @Nullable String time, @Nullable String place, UUID host) {
        return Meeting.of(date, time, line("place", place), parties.todayOf(host));
    }

    /** Finishes what waits for the actor's side there. */
    void finish(Audience audience, String step, Map<String, ?> facts) {
        String item = inbox.find(audience.id().toString(), step, actor().agency())
                .map(WorkItem::id)
                .orElseThrow(() -> new AudienceSettled(audience.state()));
        inbox.complete(item, facts);
    }

    /** A line as papers print it; empty for null. */
    static String line(String field, @Nullable String raw) {
        return sound(field, Legible.text(field, raw == null ? "" : raw), LINE);
    }

    /** The same, and something has to be there. */
    static String needed(String field, @Nullable String raw) {
        String line = line(field, raw);
        if (line.isEmpty()) {
            throw new Malformed(field, "required");
        }
        return line;
    }

    /** Some sentences as papers print them, one paragraph a line; empty for null. */
    static String words(String field, @Nullable String raw) {
        String paragraphs = Legible.lines(field, raw == null ? "" : raw)
                .lines()
                .map(line -> Legible.text(field, line))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return sound(field, paragraphs, PAGE);
    }

    /** Braces mean something in a template. */
    private static String sound(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new Malformed(field, "too-long");
        }
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            throw new Malformed(field, "braces");
        }
        return text;
    }
}
