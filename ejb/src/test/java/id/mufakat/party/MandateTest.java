package id.mufakat.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MandateTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 25);
    private static final LocalDate LAST = LocalDate.of(2024, 11, 23);
    private static final UUID OFFICE = UUID.randomUUID();
    private static final UUID ANI = UUID.randomUUID();
    private static final UUID BUDI = UUID.randomUUID();

    private final Mandate mandate = mandate(Capacity.PJS, new Mandate.Term(FIRST, LAST));

    @Test
    void a_proposal_does_not_count() {
        assertThat(mandate.isInForce(FIRST)).isFalse();
    }

    @Test
    void counts_from_its_first_to_its_last_day_once_confirmed() {
        mandate.confirm(BUDI);

        assertThat(mandate.isInForce(FIRST.minusDays(1))).isFalse();
        assertThat(mandate.isInForce(FIRST)).isTrue();
        assertThat(mandate.isInForce(LAST)).isTrue();
        assertThat(mandate.isInForce(LAST.plusDays(1))).isFalse();
    }

    @Test
    void its_proposer_cannot_confirm_it() {
        assertThatThrownBy(() -> mandate.confirm(ANI)).isInstanceOf(SecondPersonNeeded.class);
        assertThat(mandate.isInForce(FIRST)).isFalse();
    }

    @Test
    void is_confirmed_once() {
        mandate.confirm(BUDI);

        assertThatThrownBy(() -> mandate.confirm(UUID.randomUUID())).isInstanceOf(MandateSettled.class);
    }

    @Test
    void stops_counting_the_moment_it_is_ended() {
        mandate.confirm(BUDI);
        LocalDate today = FIRST.plusDays(3);

        mandate.end(ANI, today);

        assertThat(mandate.isInForce(today)).isFalse();
        assertThat(mandate.term()).isEqualTo(new Mandate.Term(FIRST, today));
        assertThatThrownBy(() -> mandate.end(ANI, today)).isInstanceOf(MandateSettled.class);
        assertThatThrownBy(() -> mandate.confirm(BUDI)).isInstanceOf(MandateSettled.class);
    }

    @Test
    void ended_before_it_began_it_stays_one_day_long_on_paper() {
        mandate.end(ANI, FIRST.minusDays(9));

        assertThat(mandate.term()).isEqualTo(new Mandate.Term(FIRST, FIRST));
    }

    @Test
    void an_open_end_counts_for_ever() {
        Mandate forGood = mandate(Capacity.DEFINITIVE, new Mandate.Term(FIRST, null));
        forGood.confirm(BUDI);

        assertThat(forGood.isInForce(LocalDate.of(2060, 1, 1))).isTrue();
    }

    @Test
    void rivals_share_office_capacity_and_a_day() {
        assertThat(mandate.rivals(mandate(Capacity.PJS, new Mandate.Term(LAST, null))))
                .isTrue();
        assertThat(mandate.rivals(mandate(Capacity.PJS, new Mandate.Term(LAST.plusDays(1), null))))
                .isFalse();
        assertThat(mandate.rivals(mandate(Capacity.PLH, new Mandate.Term(FIRST, LAST))))
                .isFalse();
    }

    private static Mandate mandate(Capacity capacity, Mandate.Term term) {
        var basis = new Mandate.Basis("Keputusan Menteri Dalam Negeri", "100.2.1.3-1 Tahun 2024", FIRST.minusDays(5));
        var made = new Mandate(UUID.randomUUID(), UUID.randomUUID(), OFFICE, capacity, basis, term, "0".repeat(64));
        made.propose(ANI, "Keputusan Menteri Dalam Negeri Nomor 100.2.1.3-1 Tahun 2024");
        return made;
    }
}
