package id.mufakat.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static final List<String> ALL = List.of("a", "b", "c", "d", "e");

    @Test
    void pieces_make_up_the_whole() {
        List<String> read = new ArrayList<>();

        Slice<String> slice = Slice.of(ALL, Function.identity(), null, 2);
        read.addAll(slice.items());
        while (slice.next() != null) {
            slice = Slice.of(ALL, Function.identity(), slice.next(), 2);
            read.addAll(slice.items());
        }

        assertThat(read).isEqualTo(ALL);
    }

    @Test
    void a_list_that_fits_has_no_next_piece() {
        assertThat(Slice.of(ALL, Function.identity(), null, 5).next()).isNull();
    }

    @Test
    void refuses_a_cursor_that_it_never_gave() {
        assertThatThrownBy(() -> Slice.of(ALL, Function.identity(), "eHh4", 2)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Slice.of(ALL, Function.identity(), "%%%", 2)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_position_is_carried_by_a_cursor_that_says_nothing_and_by_no_number() {
        assertThat(Slice.position(null)).isZero();
        assertThat(Slice.position(Slice.cursorAt(40))).isEqualTo(40);
        assertThat(Slice.cursorAt(40)).doesNotContain("40");
        for (String made : List.of("40", "-1", "", Slice.cursor("40"), Slice.cursor("at -1"))) {
            assertThatThrownBy(() -> Slice.position(made)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void refuses_to_hand_out_everything_at_once() {
        assertThatThrownBy(() -> Slice.of(ALL, Function.identity(), null, 201)).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Slice.of(ALL, Function.identity(), null, 0)).isInstanceOf(Malformed.class);
    }
}
