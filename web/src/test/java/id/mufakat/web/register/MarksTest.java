package id.mufakat.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.register.DocumentNumber.Mark;
import id.mufakat.register.NumberPattern.Place;
import id.mufakat.web.api.Slice;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    private static final UUID ID = new UUID(1, 2);

    @Test
    void a_place_comes_back_as_it_went_out() {
        for (Place place : new Place[] {new Place(12, 0), new Place(1447, 1), null}) {
            Mark mark = new Mark(place, Instant.parse("2026-05-08T02:00:00.123456Z"), ID);

            assertThat(Marks.mark(Marks.cursor(mark))).isEqualTo(mark);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59.999999999Z", "-999999999-01-01T00:00:00Z", "yesterday"})
    void a_moment_that_no_book_names_is_the_callers_mistake(String moment) {
        assertThatThrownBy(() -> Marks.mark(Slice.cursor("- - " + moment + " " + ID)))
                .isInstanceOf(Malformed.class);
    }
}
