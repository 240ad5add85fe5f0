package id.mufakat.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.agreement.Stage;
import id.mufakat.agreement.WrongStage;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.approval.DecideApproval.Word;
import id.mufakat.negotiation.NegotiationSheet.Unit;
import id.mufakat.negotiation.ReadNegotiation;
import id.mufakat.turn.Stance.Kind;
import id.mufakat.workflow.Inbox;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DecideApprovalIT {

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
    void both_sides_approve_the_root_and_then_numbers_are_due() {
        SampleWalk walk = new SampleWalk(house).submit();

        walk.decide(walk.two.reviewer(), Outcome.APPROVED, null);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
        walk.decide(walk.one.reviewer(), Outcome.APPROVED, "belum perlu alasan");

        assertThat(walk.agreement().stage()).isEqualTo(Stage.NUMBERING);
        assertThat(walk.sheet(walk.one.reviewer()).decisions()).hasSize(2).allSatisfy(decision -> {
            assertThat(decision.outcome()).isEqualTo("APPROVED");
            assertThat(decision.reason()).isNull();
            assertThat(decision.current()).isTrue();
        });
    }

    @Test
    void who_submitted_does_not_approve() {
        SampleWalk walk = new SampleWalk(house).submit();
        Actor both = walk.also(walk.one.drafter(), Role.REVIEWER);

        assertThatThrownBy(() -> walk.decide(both, Outcome.APPROVED, null)).isInstanceOf(OwnText.class);
        assertThat(walk.sheet(both).acts()).doesNotContain("review");
    }

    @Test
    void who_reworded_a_unit_that_another_submitted_does_not_approve() {
        SampleWalk walk = new SampleWalk(house);
        Actor both = walk.also(walk.one.reviewer(), Role.DRAFTER);
        walk.reword(both, "opening", "di bawah ini:", "di bawah ini, yaitu:");
        walk.submit();

        assertThatThrownBy(() -> walk.decide(both, Outcome.APPROVED, null)).isInstanceOf(OwnText.class);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
    }

    @Test
    void who_filled_in_the_form_in_an_earlier_round_does_not_approve_in_a_later_one() {
        SampleWalk walk = new SampleWalk(house);
        Actor both = walk.also(walk.one.reviewer(), Role.DRAFTER);
        walk.fill(both, Map.of("tempat", "Denpasar"));
        walk.submit();
        walk.decide(walk.two.reviewer(), Outcome.RETURNED, "Pasal 3 terlalu luas");
        walk.submit();

        assertThatThrownBy(() -> walk.decide(both, Outcome.RETURNED, "x")).isInstanceOf(OwnText.class);
    }

    @Test
    void a_root_that_is_not_the_submitted_one_is_not_approved() {
        SampleWalk walk = new SampleWalk(house).submit();
        DecideApproval decide = house.as(walk.two.reviewer()).get(DecideApproval.class);

        assertThatThrownBy(() -> decide.decide(walk.id, Word.approval("ab".repeat(32))))
                .isInstanceOf(TextMovedOn.class);
        assertThat(walk.sheet(walk.two.reviewer()).decisions()).isEmpty();
    }

    @Test
    void a_return_needs_a_reason_and_opens_the_draft() {
        SampleWalk walk = new SampleWalk(house).submit();

        for (String reason : Arrays.asList(null, "", "  ", "x".repeat(2_001))) {
            assertThatThrownBy(() -> walk.decide(walk.two.reviewer(), Outcome.RETURNED, reason))
                    .isInstanceOf(Malformed.class);
        }
        walk.decide(walk.two.reviewer(), Outcome.RETURNED, " Pasal 3 terlalu luas ");

        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);
        assertThat(walk.agreement().round()).isEqualTo(2);
        assertThat(walk.agreement().returned())
                .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo("Pasal 3 terlalu luas"));
    }

    @Test
    void a_return_names_units_of_the_text() {
        SampleWalk walk = new SampleWalk(house).submit();
        DecideApproval decide = house.as(walk.two.reviewer()).get(DecideApproval.class);

        assertThatThrownBy(() -> decide.decide(walk.id, returning(walk, Set.of())))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("units");
        assertThatThrownBy(() -> decide.decide(walk.id, returning(walk, Set.of("opening", "somewhere"))))
                .isInstanceOf(NotFound.class);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
        assertThat(open(walk, walk.two.drafter())).isEmpty();
    }

    @Test
    void only_the_units_that_are_named_are_open_again_and_both_sides_read_why() {
        SampleWalk walk = new SampleWalk(house).submit();

        house.as(walk.two.reviewer())
                .get(DecideApproval.class)
                .decide(walk.id, returning(walk, Set.of("opening", "scope-media")));

        for (Actor reader : List.of(walk.one.drafter(), walk.two.drafter())) {
            assertThat(open(walk, reader)).containsExactly("opening", "scope-media");
        }
        assertThat(unit(walk, walk.one.drafter(), "opening").theirs()).satisfies(said -> {
            assertThat(said.kind()).isEqualTo(Kind.REJECTED);
            assertThat(said.words()).isEqualTo("Terlalu luas");
        });
        assertThat(unit(walk, walk.one.drafter(), "opening").ours().kind()).isEqualTo(Kind.ACCEPTED);
    }

    @Test
    void once_the_unit_is_mended_the_other_side_agrees_to_it_alone_and_all_approve_the_new_root() {
        SampleWalk walk = new SampleWalk(house).submit();
        walk.decide(walk.one.reviewer(), Outcome.APPROVED, null);
        String before = walk.root();
        walk.decide(walk.two.reviewer(), Outcome.RETURNED, "Pembukaan keliru");

        walk.reword(walk.one.drafter(), "opening", "di bawah ini", "berikut");
        walk.send(walk.one.drafter());
        assertThat(open(walk, walk.two.drafter())).containsExactly("opening");
        walk.consent(walk.two.drafter());

        assertThat(walk.root()).isNotEqualTo(before);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
        walk.decide(walk.two.reviewer(), Outcome.APPROVED, null);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
        walk.decide(walk.one.reviewer(), Outcome.APPROVED, null);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.NUMBERING);
    }

    @Test
    void what_the_drafting_sides_own_reviewer_returned_does_not_go_on_before_a_drafter_has_dealt_with_it() {
        SampleWalk walk = new SampleWalk(house).submit();
        walk.decide(walk.one.reviewer(), Outcome.RETURNED, "Pembukaan keliru");

        walk.send(walk.one.drafter());
        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);
        walk.consent(walk.two.drafter());
        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);

        assertThat(open(walk, walk.one.drafter())).containsExactly("opening");
        walk.submit();
        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
    }

    private static Word returning(SampleWalk walk, Set<String> units) {
        return new Word(Outcome.RETURNED, walk.root(), "Terlalu luas", List.copyOf(units));
    }

    private static List<String> open(SampleWalk walk, Actor reader) {
        return units(walk, reader).stream()
                .filter(unit -> !unit.agreed())
                .map(Unit::id)
                .toList();
    }

    private static Unit unit(SampleWalk walk, Actor reader, String id) {
        return units(walk, reader).stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Unit> units(SampleWalk walk, Actor reader) {
        return house.as(reader).get(ReadNegotiation.class).read(walk.id).units();
    }

    @Test
    void an_approval_before_a_return_does_not_count_in_the_next_round() {
        SampleWalk walk = new SampleWalk(house).submit();
        walk.decide(walk.one.reviewer(), Outcome.APPROVED, null);
        walk.decide(walk.two.reviewer(), Outcome.RETURNED, "Pasal 3 terlalu luas");
        walk.submit();

        walk.decide(walk.two.reviewer(), Outcome.APPROVED, null);

        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
    }

    @Test
    void a_side_that_has_decided_and_an_agency_that_is_no_side_have_nothing_to_decide() {
        SampleWalk walk = new SampleWalk(house).submit();
        SampleWalk other = new SampleWalk(house);
        walk.decide(walk.one.reviewer(), Outcome.APPROVED, null);

        assertThatThrownBy(() -> walk.decide(walk.one.reviewer(), Outcome.APPROVED, null))
                .isInstanceOf(WrongStage.class);
        assertThatThrownBy(() -> walk.decide(other.one.reviewer(), Outcome.APPROVED, null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_is_decided_before_it_is_submitted() {
        SampleWalk walk = new SampleWalk(house);

        assertThatThrownBy(() -> house.as(walk.one.reviewer())
                        .get(DecideApproval.class)
                        .decide(walk.id, Word.approval("ab".repeat(32))))
                .isInstanceOf(WrongStage.class);
        assertThatThrownBy(() -> house.as(walk.two.reviewer())
                        .get(DecideApproval.class)
                        .decide(walk.id, Word.approval("ab".repeat(32))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void of_twenty_parallel_clicks_of_each_side_one_counts() throws Exception {
        SampleWalk walk = new SampleWalk(house).submit();
        String root = walk.root();
        ThreadLocal<Actor> caller = new ThreadLocal<>();
        TestHouse busy = new TestHouse(database)
                .with(Inbox.class, walk.desk())
                .with(CurrentActor.class, () -> Optional.of(caller.get()));
        DecideApproval decide = busy.get(DecideApproval.class);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> clicks = IntStream.range(0, 40)
                    .mapToObj(i -> (Callable<Boolean>) () -> {
                        caller.set(i % 2 == 0 ? walk.one.reviewer() : walk.two.reviewer());
                        return succeeds(() -> decide.decide(walk.id, Word.approval(root)));
                    })
                    .toList();
            int counted = 0;
            for (Future<Boolean> click : threads.invokeAll(clicks)) {
                counted += click.get() ? 1 : 0;
            }
            assertThat(counted).isEqualTo(2);
        } finally {
            threads.shutdownNow();
        }
        assertThat(walk.agreement().stage()).isEqualTo(Stage.NUMBERING);
        assertThat(database.ask("select count(*) from approval where agreement = '" + walk.id + "'"))
                .isEqualTo("2");
    }

    private static boolean succeeds(Runnable act) {
        try {
            act.run();
            return true;
        } catch (WrongStage late) {
            return false;
        }
    }
}
