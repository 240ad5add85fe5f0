package id.mufakat.workflows.signing;

import id.mufakat.conclusion.AcceptSignatures;
import id.mufakat.conclusion.OpenAgreementSigning;
import id.mufakat.document.Fingerprint;
import id.mufakat.workflows.engine.TestEngine;
import id.mufakat.workflows.waiting.SampleWaiting;
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
        SampleWaiting.putInto(engine, notes);
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
