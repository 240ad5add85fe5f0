package id.mufakat.workflows.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.conclusion.AcceptSignatures;
import id.mufakat.document.Fingerprint;
import id.mufakat.workflow.Outcome;
import id.mufakat.workflows.engine.TestEngine;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SigningProcessTest {

    private static final String KEY = UUID.randomUUID().toString();
    private static final UUID GUEST = UUID.randomUUID();
    private static final UUID HOST = UUID.randomUUID();

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.covering("signing");

    private final List<String> notes = new ArrayList<>();
    private final Deque<UUID> turns = new ArrayDeque<>(List.of(GUEST, HOST));

    @BeforeEach
    void print() {
        SampleSigning.putInto(ENGINE, turns, notes);
        ENGINE.workflow().begin("signing", KEY, Map.of("agreement", KEY));
    }

    @Test
    void heads_sign_one_after_the_other_and_the_judge_comes_last() {
        assertThat(ENGINE.waiting(KEY)).containsExactly("signDocument SIGNATORY:" + GUEST);
        assertThat(ENGINE.item(KEY, "signDocument", GUEST).page()).isEqualTo("signing/sign");

        sign(GUEST);
        assertThat(ENGINE.waiting(KEY)).containsExactly("signDocument SIGNATORY:" + HOST);

        sign(HOST);
        assertThat(notes).as("the last click does not wait for the judge").containsExactly("round opened");
        ENGINE.settle();

        assertThat(notes).containsExactly("round opened", "signatures accepted");
        assertThat(end()).isEqualTo("signaturesAccepted");
    }

    @Test
    void head_who_returns_the_paper_ends_the_round() {
        sign(GUEST);

        ENGINE.inbox().complete(ENGINE.item(KEY, "signDocument", HOST).id(), Map.of(Outcome.FACT, Outcome.RETURN));

        assertThat(end()).isEqualTo("paperHandedBack");
    }

    @Test
    void head_is_reminded_after_three_working_days_and_late_after_seven() {
        ENGINE.pass(Duration.ofDays(5));
        assertThat(notes).containsExactly("round opened", "signature-reminded " + GUEST);
        assertThat(ENGINE.passed(KEY)).contains("signatoryReminded");

        ENGINE.pass(Duration.ofDays(4));

        assertThat(notes).containsExactly("round opened", "signature-reminded " + GUEST, "signature-overdue " + GUEST);
        assertThat(ENGINE.passed(KEY)).contains("delayNoted");
        assertThat(ENGINE.waiting(KEY)).containsExactly("signDocument SIGNATORY:" + GUEST);
    }

    @Test
    void paper_that_nobody_signs_for_a_month_expires() {
        ENGINE.pass(Duration.ofDays(35));

        assertThat(ENGINE.waiting(KEY)).isEmpty();
        assertThat(end()).isEqualTo("paperExpired");
    }

    @Test
    void each_head_has_the_full_time() {
        ENGINE.pass(Duration.ofDays(20));
        assertThat(ENGINE.item(KEY, "signDocument", GUEST).reminded()).isNotNull();
        sign(GUEST);

        assertThat(ENGINE.item(KEY, "signDocument", HOST).reminded())
                .as("only the first head was reminded")
                .isNull();

        ENGINE.pass(Duration.ofDays(20));

        assertThat(ENGINE.waiting(KEY)).containsExactly("signDocument SIGNATORY:" + HOST);
    }

    @Test
    void paper_that_the_judge_rejects_stays_until_somebody_looks() {
        AcceptPaper accept = new AcceptPaper();
        accept.signatures = new AcceptSignatures() {
            @Override
            public Fingerprint accept(UUID agreement) {
                throw new IllegalStateException("the judge rejects the paper");
            }
        };
        ENGINE.put("acceptPaper", accept);
        sign(GUEST);
        sign(HOST);

        assertThatThrownBy(ENGINE::settle).hasMessageContaining("rejects");

        assertThat(ENGINE.operations().stuck()).singleElement().satisfies(step -> assertThat(step.step())
                .isEqualTo("acceptSignatures"));
        ENGINE.clock().pass(Duration.ofDays(60));
        assertThatThrownBy(ENGINE::settle)
                .as("no deadline withdraws a signed paper")
                .hasMessageContaining("rejects");
    }

    private void sign(UUID agency) {
        turns.remove(agency);
        ENGINE.inbox()
                .complete(ENGINE.item(KEY, "signDocument", agency).id(), Map.of("paper", SampleSigning.SIGNED.hex()));
    }

    private static String end() {
        return ENGINE.camunda()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(KEY)
                .singleResult()
                .getEndActivityId();
    }
}
