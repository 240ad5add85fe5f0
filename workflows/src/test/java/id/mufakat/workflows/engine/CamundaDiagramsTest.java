package id.mufakat.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.workflow.Diagrams.Drawing;
import id.mufakat.workflow.Outcome;
import id.mufakat.workflows.waiting.SampleWaiting;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CamundaDiagramsTest {

    private static final UUID AGENCY = UUID.randomUUID();

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.plain();

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void submit() {
        SampleWaiting.putInto(ENGINE, new ArrayList<>());
        ENGINE.workflow().begin("approval", key, Map.of("agreement", key, "agency", AGENCY));
    }

    @Test
    void drawing_shows_what_was_passed_and_where_it_waits() {
        Drawing drawing = ENGINE.diagrams().of(key).get(0);

        assertThat(drawing.process()).isEqualTo("approval");
        assertThat(drawing.bpmn()).contains("<bpmndi:BPMNDiagram");
        assertThat(drawing.passed()).containsExactly("textSubmitted");
        assertThat(drawing.current()).containsExactly("reviewText");
    }

    @Test
    void finished_process_keeps_its_drawing() {
        ENGINE.inbox().complete(ENGINE.item(key, "reviewText", AGENCY).id(), Map.of(Outcome.FACT, Outcome.RETURN));

        Drawing drawing = ENGINE.diagrams().of(key).get(0);

        assertThat(drawing.passed()).endsWith("textReturned", "textHandedBack");
        assertThat(drawing.current()).isEmpty();
    }

    @Test
    void cancelled_process_waits_nowhere_and_shows_what_was_really_passed() {
        ENGINE.workflow().cancel(key, "withdrawn");

        Drawing drawing = ENGINE.diagrams().of(key).get(0);

        assertThat(drawing.passed()).containsExactly("textSubmitted");
        assertThat(drawing.current()).isEmpty();
        assertThat(ENGINE.waiting(key)).isEmpty();
    }

    @Test
    void unknown_key_has_no_drawing() {
        assertThat(ENGINE.diagrams().of("nothing")).isEmpty();
    }
}
