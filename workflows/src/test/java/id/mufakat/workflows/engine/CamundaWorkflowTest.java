package id.mufakat.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.workflow.MovedMeanwhile;
import id.mufakat.workflows.waiting.AgencyDates;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CamundaWorkflowTest {

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.plain();

    private final String key = UUID.randomUUID().toString();

    @Test
    void refusal_of_a_step_reaches_the_caller_as_itself_and_leaves_nothing() {
        ENGINE.put("agencyDates", new AgencyDates() {
            @Override
            public String reminder(String agency) {
                throw new Malformed("agency", "unknown");
            }
        });

        assertThatThrownBy(() -> ENGINE.workflow().begin("approval", key, Map.of("agreement", key, "agency", key)))
                .isInstanceOf(Malformed.class);

        assertThat(ENGINE.diagrams().of(key)).isEmpty();
    }

    @Test
    void second_of_two_who_move_the_same_process_is_told_so() {
        assertThatThrownBy(() -> ENGINE.call().ask(camunda -> {
                    throw new OptimisticLockingException("updated by another transaction concurrently");
                }))
                .isInstanceOf(MovedMeanwhile.class);
    }
}
