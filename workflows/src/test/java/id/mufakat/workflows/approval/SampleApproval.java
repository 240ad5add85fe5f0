package id.mufakat.workflows.approval;

import id.mufakat.calendar.WorkingDays;
import id.mufakat.party.Parties;
import id.mufakat.workflows.engine.Notes;
import id.mufakat.workflows.engine.OneAnswer;
import id.mufakat.workflows.engine.TestEngine;
import java.time.ZoneId;
import java.util.List;

/** The beans of this diagram in front of rooms that only take notes. */
public final class SampleApproval {

    private SampleApproval() {}

    /** @param notes what the steps did, in their order */
    public static void putInto(TestEngine engine, List<String> notes) {
        ReviewDates dates = new ReviewDates();
        dates.parties = OneAnswer.to(Parties.class, "zoneOf", agency -> ZoneId.of("Asia/Makassar"));
        dates.days = new WorkingDays();
        dates.clock = engine.clock();
        engine.put("reviewDates", dates);

        RemindReviewer reminder = new RemindReviewer();
        reminder.audit = new Notes(notes);
        reminder.clock = engine.clock();
        engine.put("remindReviewer", reminder);

        NoteOverdueReview delay = new NoteOverdueReview();
        delay.audit = reminder.audit;
        engine.put("noteOverdueReview", delay);
    }
}
