package id.mufakat.workflows.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Role;
import id.mufakat.workflow.MovedMeanwhile;
import id.mufakat.workflows.engine.TestEngine;
import id.mufakat.workflows.waiting.SampleWaiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NegotiationProcessTest {

    private static final String KEY = UUID.randomUUID().toString();
    private static final UUID OURS = UUID.randomUUID();
    private static final UUID THEIRS = UUID.randomUUID();

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.covering("negotiation");

    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void send() {
        SampleWaiting.putInto(ENGINE, notes);
        ENGINE.workflow()
                .begin("negotiation", KEY, Map.of("agreement", KEY, "agreed", false, "holder", THEIRS.toString()));
    }

    @Test
    void version_waits_for_the_drafters_of_the_side_that_has_the_turn_on_their_page() {
        var item = ENGINE.item(KEY, "answerVersion", THEIRS);

        assertThat(item.role()).isEqualTo(Role.DRAFTER);
        assertThat(item.page()).isEqualTo("agreement/discussion");
        assertThat(item.key()).isEqualTo(KEY);
    }

    @Test
    void turn_goes_from_side_to_side_until_all_is_agreed() {
        answer(THEIRS, OURS);
        assertThat(ENGINE.waiting(KEY)).containsExactly(waitsFor(OURS));
        answer(OURS, THEIRS);
        assertThat(ENGINE.waiting(KEY)).containsExactly(waitsFor(THEIRS));

        ENGINE.inbox().complete(ENGINE.item(KEY, "answerVersion", THEIRS).id(), Map.of("agreed", true));

        assertThat(ENGINE.waiting(KEY)).isEmpty();
        assertThat(end()).isEqualTo("textAgreed");
        assertThat(notes).isEmpty();
    }

    @Test
    void version_that_is_taken_back_gives_its_sender_the_turn() {
        takeBack(OURS);

        assertThat(ENGINE.waiting(KEY)).containsExactly(waitsFor(OURS));
        answer(OURS, THEIRS);
        assertThat(ENGINE.waiting(KEY)).containsExactly(waitsFor(THEIRS));
    }

    @Test
    void nothing_is_taken_back_when_no_version_waits_any_more() {
        ENGINE.inbox().complete(ENGINE.item(KEY, "answerVersion", THEIRS).id(), Map.of("agreed", true));

        assertThatThrownBy(() -> takeBack(OURS)).isInstanceOf(MovedMeanwhile.class);
    }

    @Test
    void drafter_is_reminded_after_three_working_days_and_goes_on_answering() {
        ENGINE.pass(Duration.ofDays(4));
        assertThat(notes).as("Wednesday to Sunday").isEmpty();

        ENGINE.pass(Duration.ofDays(1));

        assertThat(notes).containsExactly("answer-reminded " + THEIRS);
        assertThat(ENGINE.passed(KEY)).contains("drafterReminded");
        assertThat(ENGINE.item(KEY, "answerVersion", THEIRS).reminded())
                .isEqualTo(ENGINE.clock().instant());
        assertThat(ENGINE.waiting(KEY)).containsExactly(waitsFor(THEIRS));
    }

    @Test
    void answer_is_overdue_after_seven_working_days() {
        ENGINE.pass(Duration.ofDays(9));

        assertThat(ENGINE.item(KEY, "answerVersion", THEIRS).due()).isEqualTo(Instant.parse("2026-07-17T03:00:00Z"));
        assertThat(notes).containsExactly("answer-reminded " + THEIRS, "answer-overdue " + THEIRS);
        assertThat(ENGINE.passed(KEY)).contains("delayNoted");
        assertThat(ENGINE.waiting(KEY)).containsExactly(waitsFor(THEIRS));
    }

    @Test
    void next_turn_begins_its_own_days() {
        ENGINE.pass(Duration.ofDays(5));
        answer(THEIRS, OURS);
        notes.clear();

        ENGINE.pass(Duration.ofDays(9));

        assertThat(notes).containsExactly("answer-reminded " + OURS, "answer-overdue " + OURS);
    }

    private static void answer(UUID side, UUID next) {
        ENGINE.inbox()
                .complete(
                        ENGINE.item(KEY, "answerVersion", side).id(),
                        Map.of("agreed", false, "holder", next.toString()));
    }

    private static void takeBack(UUID sender) {
        ENGINE.workflow().tell(KEY, "versionTakenBack", Map.of("holder", sender.toString()));
    }

    private static String waitsFor(UUID agency) {
        return "answerVersion DRAFTER:" + agency;
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
