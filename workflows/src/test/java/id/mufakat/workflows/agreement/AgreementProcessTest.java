package id.mufakat.workflows.agreement;

import static id.mufakat.workflows.agreement.SampleSteps.DRAFTER;
import static id.mufakat.workflows.agreement.SampleSteps.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.conclusion.FreezeText;
import id.mufakat.conclusion.SignatoryChanged;
import id.mufakat.workflow.Diagrams.Drawing;
import id.mufakat.workflow.Outcome;
import id.mufakat.workflows.engine.TestEngine;
import id.mufakat.workflows.signing.SampleSigning;
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

class AgreementProcessTest {

    private static final String KEY = UUID.randomUUID().toString();
    private static final String DRAFT = "writeDraft DRAFTER:" + DRAFTER;

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.covering("agreement");

    private final List<String> notes = new ArrayList<>();
    private final Deque<UUID> turns = new ArrayDeque<>(List.of(PARTNER, DRAFTER));
    private final SampleSteps steps = new SampleSteps(notes);

    @BeforeEach
    void begin() {
        steps.putInto(ENGINE);
        SampleSigning.putInto(ENGINE, turns, notes);
        ENGINE.put("withdrawPaper", new WithdrawPaper() {
            @Override
            public void of(String agreement) {
                notes.add("paper withdrawn");
            }
        });
        ENGINE.workflow().begin("agreement", KEY, Map.of("agreement", KEY, "drafter", DRAFTER, "partner", PARTNER));
    }

    @Test
    void agreement_goes_from_draft_to_force() {
        assertThat(ENGINE.waiting(KEY)).containsExactly(DRAFT);
        assertThat(ENGINE.item(KEY, "writeDraft", DRAFTER).page()).isEqualTo("agreement/draft");
        agree();
        approveAll();
        numberAll();
        ENGINE.settle();
        sign(PARTNER);
        sign(DRAFTER);
        ENGINE.settle();

        assertThat(notes).containsExactly("frozen", "printed", "round opened", "signatures accepted", "filed");
        assertThat(ENGINE.waiting(KEY)).isEmpty();
        assertThat(main().passed()).endsWith("fileAgreement", "agreementInForce");
        assertThat(main().current()).isEmpty();
    }

    @Test
    void both_sides_read_at_the_same_time_and_number_after_both_have_approved() {
        agree();
        assertThat(ENGINE.waiting(KEY))
                .containsExactlyInAnyOrder("reviewText REVIEWER:" + DRAFTER, "reviewText REVIEWER:" + PARTNER);

        finish("reviewText", PARTNER);
        assertThat(ENGINE.waiting(KEY)).containsExactly("reviewText REVIEWER:" + DRAFTER);

        finish("reviewText", DRAFTER);
        assertThat(ENGINE.waiting(KEY))
                .containsExactlyInAnyOrder("reserveNumber REGISTRAR:" + DRAFTER, "reserveNumber REGISTRAR:" + PARTNER);
        assertThat(ENGINE.item(KEY, "reserveNumber", PARTNER).page()).isEqualTo("agreement/number");
    }

    @Test
    void return_by_one_side_takes_the_text_from_the_other_and_opens_the_draft() {
        agree();

        giveBack("reviewText", PARTNER);

        assertThat(ENGINE.waiting(KEY)).containsExactly(DRAFT);
        assertThat(notes).as("the use case has opened the draft").isEmpty();
    }

    @Test
    void return_after_the_other_side_approved_asks_both_again() {
        agree();
        finish("reviewText", DRAFTER);
        giveBack("reviewText", PARTNER);

        agree();

        assertThat(ENGINE.waiting(KEY)).hasSize(2).allMatch(item -> item.startsWith("reviewText"));
    }

    @Test
    void text_that_a_side_does_not_decide_on_for_a_month_is_opened_again() {
        agree();
        finish("reviewText", DRAFTER);

        ENGINE.pass(Duration.ofDays(30));

        assertThat(notes)
                .containsExactly("review-reminded " + PARTNER, "review-overdue " + PARTNER, "reopened: expired");
        assertThat(ENGINE.waiting(KEY)).containsExactly(DRAFT);
    }

    @Test
    void side_that_has_its_number_is_not_asked_again() {
        steps.numbered.add(PARTNER);
        agree();
        approveAll();

        assertThat(ENGINE.waiting(KEY)).containsExactly("reserveNumber REGISTRAR:" + DRAFTER);
    }

    @Test
    void text_is_frozen_at_once_when_all_sides_have_their_numbers() {
        steps.numbered.addAll(List.of(PARTNER, DRAFTER));
        agree();
        approveAll();
        ENGINE.settle();

        assertThat(notes).startsWith("frozen", "printed");
    }

    @Test
    void text_that_a_registrar_returns_opens_the_draft_and_asks_the_other_no_more() {
        agree();
        approveAll();
        finish("reserveNumber", PARTNER);

        giveBack("reserveNumber", DRAFTER);

        assertThat(ENGINE.waiting(KEY)).containsExactly(DRAFT);
        ENGINE.pass(Duration.ofDays(30));
        assertThat(notes).isEmpty();
    }

    @Test
    void cancelled_agreement_asks_nobody_and_reminds_nobody() {
        agree();
        finish("reviewText", PARTNER);

        ENGINE.workflow().cancel(KEY, "cancelled");
        ENGINE.pass(Duration.ofDays(60));

        assertThat(ENGINE.waiting(KEY)).isEmpty();
        assertThat(notes).isEmpty();
    }

    @Test
    void new_signatory_opens_the_draft_instead_of_freezing_it() {
        FreezeAgreement freeze = new FreezeAgreement();
        freeze.freeze = new FreezeText() {
            @Override
            public void freeze(UUID agreement) {
                throw new SignatoryChanged();
            }
        };
        ENGINE.put("freezeAgreement", freeze);
        agree();
        approveAll();
        numberAll();
        ENGINE.settle();

        assertThat(notes).containsExactly("reopened: signatory-changed");
        assertThat(ENGINE.waiting(KEY)).containsExactly(DRAFT);
    }

    @Test
    void freezing_printing_and_opening_the_round_are_saved_one_by_one() {
        agree();
        approveAll();
        numberAll();
        assertThat(notes).as("the last number does not wait for the printer").isEmpty();

        ENGINE.step();
        assertThat(notes).containsExactly("frozen");

        ENGINE.step();
        assertThat(notes).containsExactly("frozen", "printed");

        ENGINE.step();
        assertThat(ENGINE.waiting(KEY)).containsExactly("signDocument SIGNATORY:" + PARTNER);
    }

    @Test
    void paper_that_a_head_returns_opens_the_draft() {
        toSigning();
        sign(PARTNER);

        giveBack("signDocument", DRAFTER);

        assertThat(ENGINE.waiting(KEY)).containsExactly(DRAFT);
        assertThat(notes).containsExactly("frozen", "printed", "round opened");
    }

    @Test
    void paper_that_nobody_signs_is_withdrawn() {
        toSigning();
        notes.clear();

        ENGINE.pass(Duration.ofDays(35));

        assertThat(notes)
                .containsExactly("signature-reminded " + PARTNER, "signature-overdue " + PARTNER, "paper withdrawn");
        assertThat(ENGINE.waiting(KEY)).containsExactly(DRAFT);
    }

    @Test
    void text_that_is_not_agreed_yet_is_answered_by_the_other_side_before_anybody_approves_it() {
        ENGINE.inbox()
                .complete(
                        ENGINE.item(KEY, "writeDraft", DRAFTER).id(),
                        Map.of("agreed", false, "holder", PARTNER.toString()));
        assertThat(ENGINE.waiting(KEY)).containsExactly("answerVersion DRAFTER:" + PARTNER);

        ENGINE.inbox().complete(ENGINE.item(KEY, "answerVersion", PARTNER).id(), Map.of("agreed", true));

        assertThat(ENGINE.waiting(KEY)).hasSize(2).allMatch(item -> item.startsWith("reviewText"));
    }

    private void toSigning() {
        agree();
        approveAll();
        numberAll();
        ENGINE.settle();
    }

    private void approveAll() {
        finish("reviewText", DRAFTER);
        finish("reviewText", PARTNER);
    }

    private void numberAll() {
        finish("reserveNumber", DRAFTER);
        finish("reserveNumber", PARTNER);
    }

    private void sign(UUID agency) {
        turns.remove(agency);
        finish("signDocument", agency);
    }

    /** Sent, and agreed at once, as it is when nothing was changed since a return. */
    private static void agree() {
        ENGINE.inbox().complete(ENGINE.item(KEY, "writeDraft", DRAFTER).id(), Map.of("agreed", true));
    }

    private static void finish(String step, UUID agency) {
        ENGINE.inbox().complete(ENGINE.item(KEY, step, agency).id(), Map.of());
    }

    private static void giveBack(String step, UUID agency) {
        ENGINE.inbox().complete(ENGINE.item(KEY, step, agency).id(), Map.of(Outcome.FACT, Outcome.RETURN));
    }

    private static Drawing main() {
        return ENGINE.diagrams().of(KEY).get(0);
    }
}
