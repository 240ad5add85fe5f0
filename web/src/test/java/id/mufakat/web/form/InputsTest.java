package id.mufakat.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InputsTest {

    @Test
    void a_fault_in_a_list_stands_at_the_input_that_holds_the_row() {
        String first = "attendees attendees-1 attendees-2";
        String second = "attendees-3 attendees-4";

        assertThat(Inputs.held("attendees-3-name", second)).isGreaterThan(Inputs.held("attendees-3-name", first));
        assertThat(Inputs.held("attendees-2-office", first)).isPositive();
        assertThat(Inputs.held("attendees-2-office", second)).isZero();
        assertThat(Inputs.held("attendees", first)).isPositive();
        assertThat(Inputs.held("attendees-30-name", second)).isZero();
        assertThat(Inputs.held("decisions-7", "decisions")).isPositive();
        assertThat(Inputs.held("topic", null)).isZero();
        assertThat(Inputs.held("topic", "")).isZero();
    }
}
