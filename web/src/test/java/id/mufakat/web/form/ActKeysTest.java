package id.mufakat.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.web.SampleRequest;
import org.junit.jupiter.api.Test;

class ActKeysTest {

    private static SampleRequest click(String button) {
        return SampleRequest.of("POST", "/agreement/review")
                .parameter("requestId", "0f8fad5b-d9cb-469f-a165-70867728950e")
                .parameter("jakarta.faces.ViewState", "1")
                .parameter(button, button);
    }

    @Test
    void the_same_click_is_the_same_act_even_from_a_rebuilt_view() {
        String first = ActKeys.of(click("approve").get());

        assertThat(ActKeys.of(click("approve")
                        .parameter("jakarta.faces.ViewState", "2")
                        .get()))
                .isEqualTo(first);
    }

    @Test
    void another_button_or_another_entry_is_another_act() {
        String first = ActKeys.of(click("approve").get());

        assertThat(ActKeys.of(click("return").get())).isNotEqualTo(first);
        assertThat(ActKeys.of(click("approve").parameter("reason", "x").get())).isNotEqualTo(first);
    }

    @Test
    void the_same_click_in_another_view_is_another_act() {
        assertThat(ActKeys.of(click("approve").parameter("requestId", "other").get()))
                .isNotEqualTo(ActKeys.of(click("approve").get()));
    }
}
