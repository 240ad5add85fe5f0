package id.mufakat.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.workflow.Operations.StuckStep;
import id.mufakat.workflows.waiting.SampleFailure;
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

class CamundaOperationsTest {

    private static final UUID AGENCY = UUID.randomUUID();

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.plain();

    private final String key = UUID.randomUUID().toString();
    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void reminder_fails() {
        SampleWaiting.putInto(ENGINE, notes);
        SampleFailure.putInto(ENGINE, "the trail is gone\nwith a second line");
        ENGINE.workflow().begin("approval", key, Map.of("agreement", key, "agency", AGENCY));
        ENGINE.clock().pass(Duration.ofDays(5));
        assertThatThrownBy(ENGINE::step).hasMessageContaining("the trail is gone");
    }

    @Test
    void failed_step_tells_where_why_and_since_when() {
        StuckStep step = ENGINE.operations().stuck().get(0);

        assertThat(step.process()).isEqualTo("approval");
        assertThat(step.key()).isEqualTo(key);
        assertThat(step.step()).isEqualTo("reminderDue");
        assertThat(step.reason()).isEqualTo("the trail is gone");
        assertThat(step.retries()).isEqualTo(4);
        assertThat(step.since()).isEqualTo(Instant.parse("2026-07-13T03:00:00Z"));
    }

    @Test
    void step_is_tried_five_times_within_a_quarter_of_an_hour_and_then_waits_for_a_person() {
        for (int again = 0; again < 4; again++) {
            ENGINE.clock().pass(Duration.ofMinutes(10));
            assertThatThrownBy(ENGINE::step).hasMessageContaining("the trail is gone");
        }

        ENGINE.pass(Duration.ofHours(1));

        assertThat(ENGINE.operations().stuck()).extracting(StuckStep::retries).containsExactly(0);
    }

    @Test
    void retried_step_goes_on_when_its_cause_is_gone() {
        for (int again = 0; again < 4; again++) {
            ENGINE.clock().pass(Duration.ofMinutes(10));
            assertThatThrownBy(ENGINE::step).hasMessageContaining("the trail is gone");
        }
        SampleWaiting.putInto(ENGINE, notes);

        ENGINE.operations().retry(ENGINE.operations().stuck().get(0).id());
        ENGINE.settle();

        assertThat(notes).containsExactly("review-reminded " + AGENCY);
        assertThat(ENGINE.operations().stuck()).isEmpty();
    }

    @Test
    void step_that_is_not_there_cannot_be_retried() {
        assertThatThrownBy(() -> ENGINE.operations().retry("no such step")).isInstanceOf(NotFound.class);
    }
}
