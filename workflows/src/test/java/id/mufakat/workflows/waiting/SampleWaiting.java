package id.mufakat.workflows.waiting;

import id.mufakat.calendar.WorkingDays;
import id.mufakat.party.Parties;
import id.mufakat.workflows.engine.Notes;
import id.mufakat.workflows.engine.OneAnswer;
import id.mufakat.workflows.engine.TestEngine;
import java.time.ZoneId;
import java.util.List;

/** Dates, reminders and delays of diagrams that wait for people, in front of rooms that only take notes. */
public final class SampleWaiting {

    private SampleWaiting() {}

    /** @param notes what the steps did, in their order */
    public static void putInto(TestEngine engine, List<String> notes) {
        AgencyDates dates = new AgencyDates();
        dates.parties = OneAnswer.to(Parties.class, "zoneOf", agency -> ZoneId.of("Asia/Makassar"));
        dates.days = new WorkingDays();
        dates.clock = engine.clock();
        engine.put("agencyDates", dates);

        Remind reminder = new Remind();
        reminder.audit = new Notes(notes);
        reminder.clock = engine.clock();
        engine.put("remind", reminder);

        NoteDelay delay = new NoteDelay();
        delay.audit = reminder.audit;
        engine.put("noteDelay", delay);
    }
}
