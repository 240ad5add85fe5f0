package id.mufakat.workflows.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.audit.AuditTrail;
import id.mufakat.document.Fingerprint;
import id.mufakat.drafting.ReopenDraft;
import id.mufakat.round.SigningRound;
import id.mufakat.round.SigningRounds;
import id.mufakat.round.VoidRound;
import id.mufakat.workflows.engine.OneAnswer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WithdrawPaperTest {

    private static final UUID AGREEMENT = UUID.randomUUID();

    private final List<String> notes = new ArrayList<>();

    @Test
    void open_round_is_given_up_and_the_draft_opened() {
        SigningRound round = new SigningRound(
                UUID.randomUUID(),
                new SigningRound.Sheet(
                        AGREEMENT,
                        new Fingerprint("a".repeat(64)),
                        "Nota Kesepahaman",
                        "https://x.id/v/c",
                        "Badung",
                        4),
                List.of(),
                Set.of(),
                Instant.parse("2026-07-08T04:00:00Z"));

        withdraw(round).of(AGREEMENT.toString());

        assertThat(notes)
                .containsExactly(
                        "void " + round.id() + ": expired",
                        "paper-withdrawn expired",
                        "draft " + AGREEMENT + ": expired");
    }

    private WithdrawPaper withdraw(SigningRound round) {
        WithdrawPaper withdraw = new WithdrawPaper();
        withdraw.rounds = OneAnswer.to(SigningRounds.class, "under", subject -> List.of(round));
        withdraw.paper = new VoidRound() {
            @Override
            public void abandon(UUID id, String reason) {
                notes.add("void " + id + ": " + reason);
            }
        };
        withdraw.audit = OneAnswer.to(
                AuditTrail.class, "record", entry -> notes.add(entry[1] + " " + ((Map<?, ?>) entry[2]).get("reason")));
        withdraw.draft = new ReopenDraft() {
            @Override
            public void reopen(UUID id, String reason) {
                notes.add("draft " + id + ": " + reason);
            }
        };
        return withdraw;
    }
}
