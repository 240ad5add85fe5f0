package id.mufakat.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void a_reason_keeps_its_lines_and_loses_what_stands_around_them() {
        assertThat(Reason.of("  Pasal 3 keliru.\nPasal 4 kurang.\n").text())
                .isEqualTo("Pasal 3 keliru.\nPasal 4 kurang.");
    }

    @Test
    void nothing_is_no_reason() {
        assertThatThrownBy(() -> Reason.of(null)).hasMessage("reason: required");
        assertThatThrownBy(() -> Reason.of(" \n")).hasMessage("reason: required");
    }

    @Test
    void a_reason_fits_on_a_page() {
        assertThat(Reason.of("x".repeat(2000)).text()).hasSize(2000);
        assertThatThrownBy(() -> Reason.of("x".repeat(2001))).hasMessage("reason: too-long");
    }

    @Test
    void a_character_nobody_can_read_is_refused() {
        assertThatThrownBy(() -> Reason.of("salah\u0000")).isInstanceOf(IllegibleCharacter.class);
    }
}
