package id.mufakat.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.agreement.Stage;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.approval.OwnText;
import id.mufakat.dossier.ReadText;
import id.mufakat.drafting.SendVersion;
import id.mufakat.negotiation.NegotiationSheet.Mark;
import id.mufakat.negotiation.NegotiationSheet.Unit;
import id.mufakat.text.TextChanged;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody agrees to what they have not read, and nobody checks what they agreed to themselves. */
class ConsentIT {

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
    void what_a_colleague_wrote_meanwhile_is_not_sent_unread() {
        SampleWalk walk = new SampleWalk(house);
        Actor drafter = walk.one.drafter();
        String read = house.as(drafter).get(ReadText.class).read(walk.id).root();
        Actor colleague = new TestPeople(house).colleague(walk.one.agency(), "Ni Putu Fiktif", Role.DRAFTER);
        walk.reword(colleague, "opening", "di bawah ini", "beri");

        assertThatThrownBy(() -> house.as(drafter).get(SendVersion.class).send(walk.id, read, "Mohon ditanggapi"))
                .isInstanceOf(TextChanged.class);
        assertThat(walk.agreement().submission()).isEmpty();
    }

    @Test
    void a_new_head_of_the_other_side_is_read_before_the_text_that_names_them_is_sent() {
        SampleWalk walk = new SampleWalk(house);
        Actor drafter = walk.one.drafter();
        String read = house.as(drafter).get(ReadText.class).read(walk.id).root();
        database.execute("update person set name = 'I Wayan Baru' where id = '"
                + walk.two.head().person() + "'");

        assertThatThrownBy(() -> house.as(drafter).get(SendVersion.class).send(walk.id, read, null))
                .isInstanceOf(TextChanged.class);
        assertThat(house.get(ReadText.class).read(walk.id).units().toString()).contains("I Wayan Baru");
    }

    @Test
    void a_mark_that_no_unit_prints_is_agreed_to_by_sending_it_back() {
        SampleWalk walk = new SampleWalk(house);
        walk.send(walk.one.drafter());
        walk.fill(walk.two.drafter(), Map.of("keamanan", "SECRET"));
        walk.consent(walk.two.drafter());

        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);
        NegotiationSheet received =
                house.as(walk.one.drafter()).get(ReadNegotiation.class).read(walk.id);
        assertThat(received.units()).allMatch(Unit::agreed);
        assertThat(received.marks()).extracting(Mark::field).containsExactly("keamanan");

        walk.send(walk.one.drafter());
        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
    }

    @Test
    void whoever_accepted_units_does_not_approve_the_text() {
        SampleWalk walk = new SampleWalk(house);
        walk.send(walk.one.drafter());
        Actor both = walk.also(
                new TestPeople(house).colleague(walk.two.agency(), "Ni Putu Fiktif", Role.DRAFTER), Role.REVIEWER);
        String root = walk.agreement().submission().orElseThrow().root();
        house.as(both).get(AcceptRest.class).accept(walk.id, root);
        walk.send(walk.two.drafter());

        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
        assertThatThrownBy(() -> walk.decide(both, Outcome.APPROVED, null)).isInstanceOf(OwnText.class);
    }
}
