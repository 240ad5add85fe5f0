package id.mufakat.appointment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.party.Capacity;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActingLimitTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);
    private static final ActingLimit USUAL = new ActingLimit(Map.of());

    @Test
    void plt_acts_for_a_year_and_not_a_day_longer() {
        assertThatCode(() -> USUAL.demand(Capacity.PLT, FIRST, LocalDate.of(2027, 1, 30)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> USUAL.demand(Capacity.PLT, FIRST, LocalDate.of(2027, 1, 31)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void plh_acts_for_three_months_counted_to_the_end_of_a_short_one() {
        assertThatCode(() -> USUAL.demand(Capacity.PLH, FIRST, LocalDate.of(2026, 4, 29)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> USUAL.demand(Capacity.PLH, FIRST, LocalDate.of(2026, 4, 30)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void other_capacities_end_when_their_decree_says() {
        for (Capacity capacity : new Capacity[] {Capacity.DEFINITIVE, Capacity.PJ, Capacity.PJS}) {
            assertThatCode(() -> USUAL.demand(capacity, FIRST, LocalDate.of(2031, 1, 31)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void an_installation_may_have_another_rule() {
        ActingLimit own = new ActingLimit(Map.of("MUFAKAT_LONGEST_PLT", "P6M", "MUFAKAT_LONGEST_PLH", ""));

        assertThatThrownBy(() -> own.demand(Capacity.PLT, FIRST, LocalDate.of(2026, 7, 31)))
                .isInstanceOf(Malformed.class);
        assertThatCode(() -> own.demand(Capacity.PLH, FIRST, LocalDate.of(2026, 12, 31)))
                .doesNotThrowAnyException();
        ActingLimit wrong = new ActingLimit(Map.of("MUFAKAT_LONGEST_PLT", "a year"));
        assertThatThrownBy(() -> wrong.demand(Capacity.PLT, FIRST, FIRST)).isInstanceOf(IllegalStateException.class);
    }
}
