package id.mufakat.workflows.signing;

import id.mufakat.calendar.WorkingDays;
import id.mufakat.conclusion.AcceptSignatures;
import id.mufakat.conclusion.OpenAgreementSigning;
import id.mufakat.document.Fingerprint;
import id.mufakat.party.Parties;
import id.mufakat.workflows.engine.Notes;
import id.mufakat.workflows.engine.OneAnswer;
import id.mufakat.workflows.engine.TestEngine;
import java.time.ZoneId;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** The beans of this diagram in front of rooms that only take notes. */
public final class SampleSigning {

    public static final Fingerprint SIGNED = new Fingerprint("5".repeat(64));

    private SampleSigning() {}

    /**
     * @param turns the agencies that still have to sign, in their order
     * @param notes what the steps did, in their order
     */
    public static void putInto(TestEngine engine, Deque<UUID> turns, List<String> notes) {
        putRoundInto(engine, turns, notes);
        SigningDates dates = new SigningDates();
        dates.parties = OneAnswer.to(Parties.class, "zoneOf", agency -> ZoneId.of("Asia/Makassar"));
        dates.days = new WorkingDays();
        dates.clock = engine.clock();
        engine.put("signingDates", dates);

        RemindSignatory reminder = new RemindSignatory();
        reminder.audit = new Notes(notes);
        reminder.clock = engine.clock();
        engine.put("remindSignatory", reminder);

        NoteOverdueSignature delay = new NoteOverdueSignature();
        delay.audit = reminder.audit;
        engine.put("noteOverdueSignature", delay);
    }

    private static void putRoundInto(TestEngine engine, Deque<UUID> turns, List<String> notes) {
        OpenRound open = new OpenRound();
        open.signing = new OpenAgreementSigning() {
            @Override
            public UUID open(UUID agreement) {
                notes.add("round opened");
                return UUID.randomUUID();
            }
        };
        engine.put("openRound", open);
        engine.put("nextSignatory", new NextSignatory() {
            @Override
            public String in(String round) {
                return turns.isEmpty() ? "" : turns.peek().toString();
            }
        });
        AcceptPaper accept = new AcceptPaper();
        accept.signatures = new AcceptSignatures() {
            @Override
            public Fingerprint accept(UUID agreement) {
                notes.add("signatures accepted");
                return SIGNED;
            }
        };
        engine.put("acceptPaper", accept);
    }
}
