package id.mufakat.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseTest {

    private final List<String> ended = new ArrayList<>();
    private final House house = new House();

    @Test
    void parts_end_in_the_opposite_order() {
        add("database");
        add("reader");
        add("server");

        house.close();

        assertThat(ended).containsExactly("server", "reader", "database");
    }

    @Test
    void part_that_fails_to_end_does_not_keep_the_others() {
        add("database");
        house.add(() -> () -> {
            throw new Broken("stuck");
        });

        house.close();

        assertThat(ended).containsExactly("database");
    }

    @Test
    void nothing_is_started_in_a_closed_house() {
        house.close();

        assertThatThrownBy(() -> add("late")).isInstanceOf(Broken.class);
    }

    private void add(String name) {
        house.<Part>add(() -> () -> ended.add(name));
    }
}
