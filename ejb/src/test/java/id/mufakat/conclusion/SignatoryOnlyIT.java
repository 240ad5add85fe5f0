package id.mufakat.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.agreement.Stage;
import id.mufakat.numbering.GiveNumber;
import id.mufakat.numbering.NumberGiverSigns;
import id.mufakat.round.SlotOfAnother;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only the person named on the paper may do, and what that person may not. */
class SignatoryOnlyIT {

    private static TestDatabase database;
    private static TestHouse house;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = SampleWalk.house(database);
    }

    @AfterAll
    static void close() {
        SampleWalk.close(database);
    }

    @Test
    void another_signatory_of_the_agency_does_not_return_the_paper() {
        SampleWalk walk = new SampleWalk(house).print();
        Actor deputy = new TestPeople(house).colleague(walk.two.agency(), "I Fiktif Wakil", Role.SIGNATORY);
        ReturnAtSigning giveBack = house.as(deputy).get(ReturnAtSigning.class);

        assertThatThrownBy(() -> giveBack.giveBack(walk.id, "Pasal 7 keliru")).isInstanceOf(SlotOfAnother.class);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.SIGNING);
        assertThat(walk.sheet(deputy).acts()).isEmpty();
    }

    @Test
    void the_head_named_on_the_paper_returns_it_with_a_reason() {
        SampleWalk walk = new SampleWalk(house).print();
        ReturnAtSigning giveBack = house.as(walk.two.head()).get(ReturnAtSigning.class);

        assertThatThrownBy(() -> giveBack.giveBack(walk.id, " ")).isInstanceOf(Malformed.class);
        giveBack.giveBack(walk.id, "Pasal 7 keliru");
        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);
        assertThat(walk.agreement().returned()).hasValueSatisfying(why -> {
            assertThat(why.reason()).isEqualTo("Pasal 7 keliru");
            assertThat(why.by()).isEqualTo(walk.two.head().person());
        });
    }

    @Test
    void whoever_will_sign_gives_no_number_and_somebody_else_still_can() {
        SampleWalk walk = new SampleWalk(house).approve();
        Actor head = walk.also(walk.one.head(), Role.REGISTRAR);
        GiveNumber number = house.as(head).get(GiveNumber.class);

        assertThatThrownBy(() -> number.give(walk.id, null)).isInstanceOf(NumberGiverSigns.class);
        assertThatThrownBy(() -> number.give(walk.id, "1/2026")).isInstanceOf(NumberGiverSigns.class);
        assertThat(walk.sheet(head).acts()).doesNotContain("number");

        assertThat(house.as(walk.one.registrar()).get(GiveNumber.class).give(walk.id, null))
                .isNotBlank();
    }
}
