package id.mufakat.web.audience;

import id.mufakat.audience.Minutes;
import id.mufakat.hearing.AudienceSheet;
import id.mufakat.hearing.MinutesInput;
import id.mufakat.hearing.MinutesInput.Guest;
import id.mufakat.hearing.MinutesInput.Name;
import id.mufakat.hearing.MinutesInput.Task;
import id.mufakat.hearing.RecordAudience;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Blanks.Option;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form in which the inviting side records what was held. */
@Page
@RequestScoped
public class AudienceRecordPage {

    private static final int ROWS = 6;

    /** What every row has, since the agency is chosen from a list. */
    private static final String SIDE = "-agency";

    @Inject
    Asked asked;

    @Inject
    AudiencePage audience;

    @Inject
    RecordAudience record;

    @Inject
    Steps steps;

    private final Map<String, String> values = new HashMap<>();

    /** @throws id.mufakat.NotFound unless the reader may record it now */
    public AudienceSheet getSheet() {
        return audience.sheetFor("record");
    }

    /** By the inputs' ids: the names of the API's members with hyphens for dots. */
    public Map<String, String> getValues() {
        return values;
    }

    public List<Integer> getRows() {
        return IntStream.rangeClosed(1, ROWS).boxed().toList();
    }

    public List<Option> getSides() {
        return getSheet().sides().stream()
                .map(side -> new Option(side.agency().toString(), side.shortName()))
                .toList();
    }

    public void hold() {
        record.hold(
                asked.id(),
                new MinutesInput(
                        Entered.day("date", values.get("date")),
                        values.get("from"),
                        values.get("until"),
                        new Name(values.get("chair-name"), values.get("chair-office")),
                        new Name(values.get("recorder-name"), values.get("recorder-office")),
                        values.get("opening"),
                        points(),
                        Entered.lines(values.get("decisions")),
                        tasks(),
                        Stream.of(1, 2).flatMap(this::guests).toList(),
                        values.get("closing")));
        steps.succeed("audience.held").go("/audience/sheet?id=" + asked.id());
    }

    private List<Minutes.Point> points() {
        List<Minutes.Point> points = new ArrayList<>();
        for (int row : getRows()) {
            points.add(new Minutes.Point(
                    value("points", row, "topic"),
                    value("points", row, "inviter"),
                    value("points", row, "invited"),
                    value("points", row, "conclusion")));
        }
        return points;
    }

    private List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (int row : getRows()) {
            UUID side = Entered.idOrNull(value("tasks", row, "agency"));
            tasks.add(new Task(
                    value("tasks", row, "words"),
                    side,
                    value("tasks", row, "owner"),
                    Entered.day("tasks." + row + ".due", value("tasks", row, "due"))));
        }
        return tasks;
    }

    /** One a line: the name, and the office behind a semicolon. */
    private Stream<Guest> guests(int side) {
        UUID agency = getSheet().sides().get(side - 1).agency();
        return attendees(side).stream()
                .map(line -> line.split(";", 2))
                .map(parts -> new Guest(agency, parts[0].strip(), parts.length == 1 ? "" : parts[1].strip()));
    }

    /** Which members are written into the list of that side, so that a fault stands there. */
    public String holds(int side) {
        int before = side == 1 ? 0 : attendees(1).size();
        String own = IntStream.rangeClosed(before + 1, before + attendees(side).size())
                .mapToObj(row -> "attendees-" + row)
                .collect(Collectors.joining(" "));
        return side == 1 ? "attendees " + own : own;
    }

    private List<String> attendees(int side) {
        return Entered.lines(values.get("attendees-" + side));
    }

    /** The first of a table is open from the beginning, the others once something stands in them. */
    public boolean isOpen(String table, int row) {
        String beginning = table + "-" + row + "-";
        return row == 1
                || values.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(beginning)
                                && !entry.getKey().endsWith(SIDE))
                        .anyMatch(entry -> !value(entry.getValue()).isBlank());
    }

    private String value(String table, int row, String column) {
        return value(values.get(table + "-" + row + "-" + column));
    }

    private static String value(@Nullable String entered) {
        return entered == null ? "" : entered;
    }
}
