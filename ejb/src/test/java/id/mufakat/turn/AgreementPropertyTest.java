package id.mufakat.turn;

import static id.mufakat.agreement.SampleAgreements.BAWASLU;
import static id.mufakat.agreement.SampleAgreements.BKPSDM;
import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.turn.Negotiators.Said;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random trees, random edits and answers of two sides, against the plain definition of what is agreed. */
class AgreementPropertyTest {

    @Test
    void what_is_agreed_is_what_both_sides_last_accepted_as_it_stands() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Negotiators table = new Negotiators(random);
            for (int turn = 0; turn < 12 && !table.isSettled(); turn++) {
                table.edit(random.nextInt(4));
                table.answer();
                Set<String> before = table.agreed();
                Set<String> touched = table.touched();
                table.send();

                assertThat(table.agreed()).as("seed %d turn %d", seed, turn).isEqualTo(table.definition());
                assertThat(before.stream().filter(unit -> !touched.contains(unit)))
                        .as("seed %d turn %d: what was not touched stays agreed", seed, turn)
                        .allMatch(table.agreed()::contains);
                assertThat(table.proposed()).noneMatch(table.agreed()::contains);
            }
        }
    }

    @Test
    void sides_that_stop_changing_agree_on_the_root_that_goes_to_approval() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Negotiators table = new Negotiators(random);
            for (int turn = 0; turn < 4; turn++) {
                table.edit(1 + random.nextInt(3));
                table.send();
            }
            String last = table.root();
            for (int turn = 0; turn < 2 && !table.isSettled(); turn++) {
                table.acceptAll();
                table.send();
            }

            assertThat(table.isSettled()).as("seed %d", seed).isTrue();
            assertThat(table.root()).isEqualTo(last).isEqualTo(table.approvedRoot());
            assertThat(table.lastWords(BAWASLU)).isEqualTo(table.lastWords(BKPSDM));
            assertThat(table.lastWords(BAWASLU)).allMatch(Said::isAcceptance);
        }
    }

    @Test
    void another_order_alone_reopens_no_unit_but_waits_until_the_other_side_accepts_it() {
        Negotiators table = new Negotiators(new Random(7));
        table.send();
        table.acceptAll();
        table.turnAround();
        table.send();

        assertThat(table.open()).containsExactly(Standing.ORDER);

        table.send();
        assertThat(table.isSettled()).as("sent on without a word to the order").isFalse();
        table.send();
        table.accept(Standing.ORDER);
        table.send();
        assertThat(table.isSettled()).isTrue();
    }

    @Test
    void what_the_form_says_and_no_unit_prints_waits_for_the_other_side_as_well() {
        Negotiators table = new Negotiators(new Random(7));
        table.mark("keamanan", "RAHASIA");
        table.send();
        table.acceptAll();
        table.mark("keamanan", "BIASA");
        table.send();

        assertThat(table.open()).isEmpty();
        assertThat(table.isSettled()).isFalse();

        table.send();
        assertThat(table.isSettled()).isTrue();
    }

    @Test
    void what_was_moved_does_not_slip_in_behind_what_the_other_side_puts_in_or_moves() {
        Negotiators table = new Negotiators(new Random(7));
        table.send();
        table.acceptAll();
        table.turnAround();
        table.send();
        table.insertOne();
        table.send();
        table.acceptAll();
        table.send();

        assertThat(table.isSettled()).isFalse();
        assertThat(table.open()).containsExactly(Standing.ORDER);
    }

    @Test
    void an_order_that_comes_back_is_accepted_anew() {
        Negotiators table = new Negotiators(new Random(7));
        String unit = table.units().iterator().next();
        table.send();
        table.acceptAll();
        table.reword(unit, "kata baru");
        table.send();
        table.acceptAll();
        table.turnAround();
        table.send();
        table.reword(unit, "kata lain");
        table.send();
        table.acceptUnits();
        table.turnAround();
        table.send();
        table.acceptUnits();
        table.send();

        assertThat(table.isSettled()).isFalse();
        assertThat(table.open()).containsExactly(Standing.ORDER);
    }

    @Test
    void no_side_agrees_to_an_order_that_it_neither_made_nor_accepted() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Negotiators table = new Negotiators(random);
            table.send();
            for (int turn = 0; turn < 12 && !table.isSettled(); turn++) {
                boolean moved = table.hasBeenMoved();
                table.acceptUnits();
                boolean said = random.nextInt(3) == 0;
                if (said) {
                    table.accept(Standing.ORDER);
                }
                table.edit(random.nextInt(2));
                table.send();

                assertThat(moved && !said && table.isSettled())
                        .as("seed %d turn %d", seed, turn)
                        .isFalse();
            }
        }
    }

    @Test
    void a_unit_that_is_gone_is_agreed_when_the_other_side_accepts_that() {
        Negotiators table = new Negotiators(new Random(7));
        table.send();
        table.acceptAll();
        List<String> gone = table.removeOne();
        table.send();

        assertThat(table.isSettled()).isFalse();
        assertThat(table.open()).containsExactlyInAnyOrderElementsOf(gone);

        table.acceptAll();
        table.send();
        assertThat(table.isSettled()).isTrue();
    }

    @Test
    void a_wording_that_comes_back_is_accepted_anew() {
        Negotiators table = new Negotiators(new Random(7));
        String unit = table.units().iterator().next();
        table.reword(unit, "kata lama");
        table.send();
        table.acceptAll();
        table.reword(unit, "kata baru");
        table.send();
        table.acceptAll();
        table.reword(unit, "kata lama");
        table.send();

        assertThat(table.isSettled()).isFalse();
        assertThat(table.open()).containsExactly(unit);

        table.acceptAll();
        table.send();
        assertThat(table.isSettled()).isTrue();
    }
}
