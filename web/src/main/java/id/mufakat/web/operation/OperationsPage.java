package id.mufakat.web.operation;

import id.mufakat.operation.ListStuckSteps;
import id.mufakat.operation.ReadTrailCheck;
import id.mufakat.operation.RetryStep;
import id.mufakat.operation.Stuck;
import id.mufakat.operation.TrailSheet;
import id.mufakat.operation.WatchCalendar;
import id.mufakat.operation.WatchCalendar.Reach;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Messages;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps that the house could not take by itself: why, since when, and a new attempt; and whether the trails hold. */
@Page
@RequestScoped
public class OperationsPage {

    @Inject
    Shell shell;

    @Inject
    ListStuckSteps listStuck;

    @Inject
    RetryStep retryStep;

    @Inject
    ReadTrailCheck readCheck;

    @Inject
    WatchCalendar watchCalendar;

    @Inject
    Steps steps;

    @Inject
    Messages messages;

    private @Nullable List<Stuck> stuck;
    private @Nullable TrailSheet trails;

    public List<Stuck> getStuck() {
        List<Stuck> known = stuck;
        if (known == null) {
            known = listStuck.list();
            stuck = known;
        }
        return known;
    }

    public TrailSheet getTrails() {
        TrailSheet known = trails;
        if (known == null) {
            known = readCheck.read();
            trails = known;
        }
        return known;
    }

    /** In words. */
    public String at(@Nullable Instant instant) {
        return instant == null ? "" : shell.moments().at(instant);
    }

    /** What stopped it, as people are told when it happens to them; empty if that needs an engineer. */
    public String why(Stuck step) {
        return Reasons.sentence(step.reason(), messages.words()).orElse("");
    }

    /** The last day of the list of holidays, once it is time to enter the next year; else empty. */
    public String getHolidaysEnd() {
        Reach reach = watchCalendar.look();
        return reach.runningOut() ? shell.moments().day(reach.knownUntil()) : "";
    }

    public void retry(String id) {
        retryStep.retry(id);
        steps.succeed("operations.retried").go("/operations");
    }
}
