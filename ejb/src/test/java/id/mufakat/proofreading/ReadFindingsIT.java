package id.mufakat.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.mufakat.NotFound;
import id.mufakat.Refusal;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.agreement.Stage;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReadFindingsIT {

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
    void a_draft_begins_without_a_finding() {
        SampleWalk walk = new SampleWalk(house);

        assertThat(read(walk, walk.one.drafter())).isEmpty();
    }

    @Test
    void what_is_wrong_for_certain_is_told_at_its_unit_and_stops_the_text() {
        SampleWalk walk = new SampleWalk(house);
        walk.reword(walk.one.drafter(), "force-majeure-notice", "empat belas", "empat puluh");

        assertThatThrownBy(walk::submit)
                .isInstanceOfSatisfying(DraftFaulty.class, refusal -> assertThat(refusal.faults())
                        .extracting(Refusal::field)
                        .containsExactly("u-force-majeure-notice"));
        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);

        walk.reword(walk.one.drafter(), "force-majeure-notice", "empat puluh", "empat belas");
        walk.submit();
        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
    }

    @Test
    void what_a_person_decides_stops_nothing() {
        SampleWalk walk = new SampleWalk(house);
        walk.reword(walk.one.drafter(), "basis-civil-service", "Nomor 20 Tahun 2023", "Nomor 5 Tahun 2014");

        assertThat(read(walk, walk.one.drafter()))
                .extracting(Finding::rule, Finding::isError)
                .containsExactly(tuple("basis-replaced", false));
        walk.submit();
        assertThat(read(walk, walk.two.reviewer())).extracting(Finding::rule).containsExactly("basis-replaced");
    }

    /** Also of a draft that the other side has returned: what has been wrong since is nobody else's business. */
    @Test
    void of_an_open_draft_only_its_own_side_learns_what_is_wrong() {
        SampleWalk walk = new SampleWalk(house);
        SampleWalk other = new SampleWalk(house);
        refused(walk, walk.two.drafter(), walk.two.reviewer(), other.one.drafter());

        walk.submit();
        assertThat(read(walk, walk.two.reviewer())).isEmpty();
        refused(walk, other.one.drafter());

        walk.decide(walk.two.reviewer(), Outcome.RETURNED, "lihat lagi");
        refused(walk, walk.two.reviewer());
        assertThat(read(walk, walk.one.reviewer())).isEmpty();
    }

    private static List<Finding> read(SampleWalk walk, Actor reader) {
        return house.as(reader).get(ReadFindings.class).read(walk.id);
    }

    private static void refused(SampleWalk walk, Actor... strangers) {
        for (Actor stranger : strangers) {
            assertThatThrownBy(() -> read(walk, stranger)).isInstanceOf(NotFound.class);
        }
    }
}
