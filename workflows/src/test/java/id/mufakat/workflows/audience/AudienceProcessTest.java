package id.mufakat.workflows.audience;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.Role;
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

class AudienceProcessTest {

    private static final String KEY = UUID.randomUUID().toString();
    private static final UUID OURS = UUID.randomUUID();
    private static final UUID THEIRS = UUID.randomUUID();

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.covering("audience");

    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void invite() {
        SampleWaiting.putInto(ENGINE, notes);
        ENGINE.workflow()
                .begin(
                        "audience",
                        KEY,
                        Map.of("audience", KEY, "inviter", OURS.toString(), "holder", THEIRS.toString()));
    }

    @Test
    void invitation_waits_for_the_drafters_of_the_partner_on_their_page() {
        var item = ENGINE.item(KEY, "answerInvitation", THEIRS);

        assertThat(item.role()).isEqualTo(Role.DRAFTER);
        assertThat(item.page()).isEqualTo("audience/answer");
        assertThat(item.due()).isEqualTo(Instant.parse("2026-07-22T03:00:00Z"));
    }

    @Test
    void accepted_audience_is_recorded_by_the_inviting_side() {
        answer(THEIRS, false, true, null);
        assertThat(ENGINE.waiting(KEY)).containsExactly("recordAudience DRAFTER:" + OURS);
        assertThat(ENGINE.item(KEY, "recordAudience", OURS).page()).isEqualTo("audience/record");

        ENGINE.inbox().complete(ENGINE.item(KEY, "recordAudience", OURS).id(), Map.of());

        assertThat(ENGINE.waiting(KEY)).isEmpty();
        assertThat(end()).isEqualTo("audienceHeld");
        assertThat(notes).isEmpty();
    }

    @Test
    void another_date_asks_the_other_side_until_both_agree() {
        answer(THEIRS, false, false, OURS);
        assertThat(ENGINE.waiting(KEY)).containsExactly("answerInvitation DRAFTER:" + OURS);
        answer(OURS, false, false, THEIRS);
        assertThat(ENGINE.waiting(KEY)).containsExactly("answerInvitation DRAFTER:" + THEIRS);

        answer(THEIRS, false, true, null);

        assertThat(ENGINE.waiting(KEY)).containsExactly("recordAudience DRAFTER:" + OURS);
    }

    @Test
    void declined_audience_ends() {
        answer(THEIRS, true, false, null);

        assertThat(ENGINE.waiting(KEY)).isEmpty();
        assertThat(end()).isEqualTo("audienceDeclined");
    }

    @Test
    void partner_is_reminded_after_five_working_days_and_goes_on_answering() {
        ENGINE.pass(Duration.ofDays(6));
        assertThat(notes).as("Wednesday to Tuesday").isEmpty();

        ENGINE.pass(Duration.ofDays(1));

        assertThat(notes).containsExactly("invitation-reminded " + THEIRS);
        assertThat(ENGINE.passed(KEY)).contains("invitedReminded");
        assertThat(ENGINE.item(KEY, "answerInvitation", THEIRS).reminded())
                .isEqualTo(ENGINE.clock().instant());
    }

    @Test
    void answer_is_escalated_after_ten_working_days() {
        ENGINE.pass(Duration.ofDays(14));

        assertThat(notes).containsExactly("invitation-reminded " + THEIRS, "invitation-overdue " + THEIRS);
        assertThat(ENGINE.passed(KEY)).contains("delayNoted");
        assertThat(ENGINE.waiting(KEY)).containsExactly("answerInvitation DRAFTER:" + THEIRS);
    }

    private static void answer(UUID side, boolean declined, boolean agreed, UUID next) {
        Map<String, Object> facts = new java.util.HashMap<>(Map.of("declined", declined, "agreed", agreed));
        if (next != null) {
            facts.put("holder", next.toString());
        }
        ENGINE.inbox().complete(ENGINE.item(KEY, "answerInvitation", side).id(), facts);
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
