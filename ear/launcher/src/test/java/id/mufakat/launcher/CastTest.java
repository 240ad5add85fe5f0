package id.mufakat.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CastTest {

    @Test
    void people_stand_in_columns() {
        Cast cast = new Cast(List.of(
                "{\"name\":\"Ni Luh\",\"roles\":[\"DRAFTER\",\"REGISTRAR\"],\"password\":\"a\"}",
                "{\"name\":\"I Wayan Sudarma\",\"roles\":[\"SIGNATORY\"],\"password\":\"b\"}"));

        assertThat(cast.lines())
                .containsExactly(
                        "  NAME             ROLES               PASSWORD",
                        "  Ni Luh           DRAFTER, REGISTRAR  a",
                        "  I Wayan Sudarma  SIGNATORY           b");
    }

    @Test
    void one_line_may_hold_everybody() {
        assertThat(new Cast(List.of("[{\"name\":\"A\"},{\"name\":\"B\"}]")).lines())
                .hasSize(3);
    }

    @Test
    void complaint_does_not_repeat_what_may_be_a_password() {
        assertThatThrownBy(() -> new Cast(List.of("{secret")))
                .isInstanceOf(CannotRun.class)
                .hasNoCause()
                .message()
                .doesNotContain("secret");
    }
}
