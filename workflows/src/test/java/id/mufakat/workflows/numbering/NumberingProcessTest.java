package id.mufakat.workflows.numbering;

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

class NumberingProcessTest {

    private static final String KEY = UUID.randomUUID().toString();
    private static final UUID AGENCY = UUID.randomUUID();

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.covering("numbering");

    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void approve() {
        SampleWaiting.putInto(ENGINE, notes);
        ENGINE.workflow().begin("numbering", KEY, Map.of("agreement", KEY, "agency", AGENCY));
    }

    @Test
    void text_waits_for_the_registrars_of_the_agency_on_their_page() {
        var item = ENGINE.item(KEY, "reserveNumber", AGENCY);

        assertThat(item.role()).isEqualTo(Role.REGISTRAR);
        assertThat(item.page()).isEqualTo("agreement/number");
        assertThat(item.key()).isEqualTo(KEY);
    }

    @Test
    void given_number_ends_it() {
        answer("give");

        assertThat(end()).isEqualTo("numberReserved");
        assertThat(notes).isEmpty();
    }

    @Test
    void returned_text_is_handed_back() {
        answer(Outcome.RETURN);

        assertThat(end()).isEqualTo("textHandedBack");
    }

    @Test
    void registrar_is_reminded_after_three_working_days_and_the_text_still_waits() {
        ENGINE.pass(Duration.ofDays(4));
        assertThat(notes).as("Wednesday to Sunday").isEmpty();

        assertThat(ENGINE.item(KEY, "reserveNumber", AGENCY).reminded()).isNull();
        ENGINE.pass(Duration.ofDays(1));

        assertThat(notes).containsExactly("number-reminded " + AGENCY);
        assertThat(ENGINE.passed(KEY)).contains("registrarReminded");
        assertThat(ENGINE.item(KEY, "reserveNumber", AGENCY).reminded())
                .isEqualTo(ENGINE.clock().instant());
        assertThat(ENGINE.waiting(KEY)).containsExactly("reserveNumber REGISTRAR:" + AGENCY);
        answer("give");
        assertThat(end()).isEqualTo("numberReserved");
    }

    @Test
    void number_is_overdue_after_seven_working_days() {
        ENGINE.pass(Duration.ofDays(9));

        assertThat(ENGINE.item(KEY, "reserveNumber", AGENCY).due()).isEqualTo(Instant.parse("2026-07-17T03:00:00Z"));
        assertThat(notes).containsExactly("number-reminded " + AGENCY, "number-overdue " + AGENCY);
        assertThat(ENGINE.passed(KEY)).contains("delayNoted");
        assertThat(ENGINE.waiting(KEY)).containsExactly("reserveNumber REGISTRAR:" + AGENCY);
    }

    @Test
    void given_number_reminds_nobody() {
        answer("give");

        ENGINE.pass(Duration.ofDays(30));

        assertThat(notes).isEmpty();
    }

    private void answer(String outcome) {
        ENGINE.inbox().complete(ENGINE.item(KEY, "reserveNumber", AGENCY).id(), Map.of(Outcome.FACT, outcome));
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
