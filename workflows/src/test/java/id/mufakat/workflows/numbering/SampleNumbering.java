package id.mufakat.workflows.numbering;

import id.mufakat.calendar.WorkingDays;
import id.mufakat.party.Parties;
import id.mufakat.workflows.engine.Notes;
import id.mufakat.workflows.engine.OneAnswer;
import id.mufakat.workflows.engine.TestEngine;
import java.time.ZoneId;
import java.util.List;

/** The beans of this diagram in front of rooms that only take notes. */
public final class SampleNumbering {

    private SampleNumbering() {}

    /** @param notes what the steps did, in their order */
    public static void putInto(TestEngine engine, List<String> notes) {
        NumberDates dates = new NumberDates();
        dates.parties = OneAnswer.to(Parties.class, "zoneOf", agency -> ZoneId.of("Asia/Makassar"));
        dates.days = new WorkingDays();
        dates.clock = engine.clock();
        engine.put("numberDates", dates);

        RemindRegistrar reminder = new RemindRegistrar();
        reminder.audit = new Notes(notes);
        reminder.clock = engine.clock();
        engine.put("remindRegistrar", reminder);

        NoteOverdueNumber delay = new NoteOverdueNumber();
        delay.audit = reminder.audit;
        engine.put("noteOverdueNumber", delay);
    }
}
