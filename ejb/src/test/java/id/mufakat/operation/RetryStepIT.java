package id.mufakat.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.audit.AuditEntries;
import id.mufakat.operation.Matter.Kind;
import id.mufakat.party.Agency;
import id.mufakat.workflow.Operations;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose steps an administrator sees and sets going again; {@code FirstDayIT} does it on the engine. */
class RetryStepIT {

    private static TestDatabase database;
    private static TestHouse house;
    private static StuckSteps steps;
    private static SampleWalk walk;
    private static Actor operator;
    private static Actor stranger;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = SampleWalk.house(database);
        steps = new StuckSteps();
        house.with(Operations.class, steps);
        walk = new SampleWalk(house);
        TestPeople people = new TestPeople(house);
        Agency founder = people.agency("Bawaslu Provinsi Bali");
        database.execute("update agency set founder = true where id = '" + founder.id() + "'");
        operator = people.colleague(founder, "I Ketut Fiktif Operator", Role.ADMINISTRATOR);
        stranger = people.colleague(people.agency("BKPSDM Kabupaten Gianyar"), "Ni Wayan Fiktif", Role.ADMINISTRATOR);
    }

    @AfterAll
    static void close() {
        SampleWalk.close(database);
    }

    @BeforeEach
    void nothingIsStuck() {
        steps.stuck().clear();
        steps.retried().clear();
    }

    @Test
    void both_sides_see_the_step_that_stops_their_agreement_and_nobody_else_does() {
        steps.stop("freezeText", walk.id);

        for (Actor side : List.of(walk.one.administrator(), walk.two.administrator())) {
            assertThat(listAs(side)).singleElement().satisfies(stuck -> {
                assertThat(stuck.matter())
                        .isEqualTo(new Matter(Kind.AGREEMENT, "Bawaslu Kabupaten Badung – BKPSDM Kabupaten Badung"));
                assertThat(stuck.step()).isEqualTo("freezeText");
                assertThat(stuck.reason()).isEqualTo("no-reader");
            });
        }
        assertThat(listAs(stranger)).isEmpty();
    }

    @Test
    void who_runs_the_house_sees_all_of_them_even_what_is_about_nothing() {
        String housekeeping = steps.stop("history-cleanup", "");
        String gone = steps.stop("freezeText", UUID.randomUUID());
        String agreement = steps.stop("printAgreement", walk.id);

        assertThat(listAs(operator)).extracting(Stuck::id).containsExactly(housekeeping, gone, agreement);
        assertThat(listAs(operator))
                .extracting(stuck -> stuck.matter().kind())
                .containsExactly(Kind.UNKNOWN, Kind.UNKNOWN, Kind.AGREEMENT);
        assertThat(listAs(walk.one.administrator())).extracting(Stuck::id).containsExactly(agreement);
    }

    @Test
    void a_step_is_set_going_again_and_its_agreements_trail_says_by_whom() {
        String step = steps.stop("freezeText", walk.id);

        retryAs(walk.two.administrator(), step);

        assertThat(steps.retried()).containsExactly(step);
        assertThat(house.in(() -> house.get(AuditEntries.class).of(walk.id)))
                .last()
                .satisfies(entry -> {
                    assertThat(entry.act()).isEqualTo("step-retried");
                    assertThat(entry.account())
                            .isEqualTo(walk.two.administrator().account());
                    assertThat(entry.facts()).isEqualTo("{\"step\":\"freezeText\"}");
                });
    }

    @Test
    void a_step_about_nothing_is_retried_on_the_trail_of_who_runs_the_house() {
        String step = steps.stop("history-cleanup", "");

        retryAs(operator, step);

        assertThat(steps.retried()).containsExactly(step);
        assertThat(house.in(() -> house.get(AuditEntries.class).of(operator.agency())))
                .extracting("act")
                .containsExactly("step-retried");
    }

    @Test
    void a_foreign_step_is_no_other_than_one_that_is_not_there() {
        String step = steps.stop("freezeText", walk.id);

        assertThatThrownBy(() -> retryAs(stranger, step)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> retryAs(stranger, "nobody")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> retryAs(walk.one.administrator(), "nobody")).isInstanceOf(NotFound.class);

        assertThat(steps.retried()).isEmpty();
    }

    private static List<Stuck> listAs(Actor who) {
        return house.as(who).get(ListStuckSteps.class).list();
    }

    private static void retryAs(Actor who, String step) {
        house.as(who).get(RetryStep.class).retry(step);
    }
}
