package id.mufakat.workflows.approval;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.Role;
import id.mufakat.workflow.Outcome;
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

class ApprovalProcessTest {

    private static final String KEY = UUID.randomUUID().toString();
    private static final UUID AGENCY = UUID.randomUUID();

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.covering("approval");

    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void submit() {
        SampleWaiting.putInto(ENGINE, notes);
        ENGINE.workflow().begin("approval", KEY, Map.of("agreement", KEY, "agency", AGENCY));
    }

    @Test
    void text_waits_for_the_reviewers_of_the_agency_on_their_page() {
        var item = ENGINE.item(KEY, "reviewText", AGENCY);

        assertThat(item.role()).isEqualTo(Role.REVIEWER);
        assertThat(item.page()).isEqualTo("agreement/review");
        assertThat(item.key()).isEqualTo(KEY);
    }

    @Test
    void approved_text_ends_the_review() {
        answer(Outcome.APPROVE);

        assertThat(end()).isEqualTo("textApproved");
        assertThat(notes).isEmpty();
    }

    @Test
    void returned_text_is_handed_back() {
        answer(Outcome.RETURN);

        assertThat(end()).isEqualTo("textHandedBack");
    }

    @Test
    void reviewer_is_reminded_after_three_working_days_and_goes_on_reviewing() {
        ENGINE.pass(Duration.ofDays(4));
        assertThat(notes).as("Wednesday to Sunday").isEmpty();

        assertThat(ENGINE.item(KEY, "reviewText", AGENCY).reminded()).isNull();
        ENGINE.pass(Duration.ofDays(1));

        assertThat(notes).containsExactly("review-reminded " + AGENCY);
        assertThat(ENGINE.passed(KEY)).contains("reviewerReminded");
        assertThat(ENGINE.item(KEY, "reviewText", AGENCY).reminded())
                .isEqualTo(ENGINE.clock().instant());
        assertThat(ENGINE.waiting(KEY)).containsExactly("reviewText REVIEWER:" + AGENCY);
        answer(Outcome.APPROVE);
        assertThat(end()).isEqualTo("textApproved");
    }

    @Test
    void review_is_overdue_after_seven_working_days() {
        ENGINE.pass(Duration.ofDays(9));

        assertThat(ENGINE.item(KEY, "reviewText", AGENCY).due()).isEqualTo(Instant.parse("2026-07-17T03:00:00Z"));
        assertThat(notes).containsExactly("review-reminded " + AGENCY, "review-overdue " + AGENCY);
        assertThat(ENGINE.passed(KEY)).contains("delayNoted");
        assertThat(ENGINE.waiting(KEY)).containsExactly("reviewText REVIEWER:" + AGENCY);
    }

    @Test
    void finished_review_reminds_nobody() {
        answer(Outcome.APPROVE);

        ENGINE.pass(Duration.ofDays(30));

        assertThat(notes).isEmpty();
    }

    private void answer(String outcome) {
        ENGINE.inbox().complete(ENGINE.item(KEY, "reviewText", AGENCY).id(), Map.of(Outcome.FACT, outcome));
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
