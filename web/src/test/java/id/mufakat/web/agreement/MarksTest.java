package id.mufakat.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.agreement.Agreements.Mark;
import id.mufakat.web.api.Slice;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    private static final String NOBODY = " 00000000-0000-0000-0000-000000000000";

    @Test
    void a_place_comes_back_as_it_was_given() {
        Mark mark = new Mark(Instant.parse("2026-05-08T02:00:00.123456Z"), UUID.randomUUID());

        assertThat(Marks.mark(Marks.cursor(mark))).isEqualTo(mark);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void without_a_cursor_a_list_begins(String none) {
        assertThat(Marks.mark(none)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z" + NOBODY,
                "-1000000000-01-01T00:00:00Z" + NOBODY,
                "+10000-01-01T00:00:00Z" + NOBODY,
                "1999-12-31T23:59:59Z" + NOBODY,
                "2026-13-01T00:00:00Z" + NOBODY,
                "2026-05-08T02:00:00Z nobody",
                "2026-05-08T02:00:00Z",
                NOBODY,
                " ",
                "at 40"
            })
    void a_place_that_no_list_named_is_the_callers_mistake(String forged) {
        assertThatThrownBy(() -> Marks.mark(Slice.cursor(forged))).isInstanceOf(Malformed.class);
    }
}
