package id.mufakat.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.agreement.Stage;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.dossier.ListAgreements;
import id.mufakat.dossier.ListAgreements.Wanted;
import id.mufakat.dossier.ReadAgreement;
import id.mufakat.dossier.ReadChanges;
import id.mufakat.dossier.ReadPaper;
import id.mufakat.dossier.ReadText;
import id.mufakat.dossier.ReadTrail;
import id.mufakat.drafting.PreviewDraft;
import id.mufakat.negotiation.NegotiationSheet.Unit;
import id.mufakat.turn.Stance.Kind;
import id.mufakat.turn.TurnElsewhere;
import id.mufakat.turn.VersionOpened;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NegotiationIT {

    private static final String SECRET = "burung kenari di dapur perancang";

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
    void a_version_passes_the_turn_to_the_other_side_and_nobody_else_writes() {
        SampleWalk walk = new SampleWalk(house);
        walk.send(walk.one.drafter());

        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);
        assertThat(walk.desk().under(walk.id.toString())).singleElement().satisfies(item -> {
            assertThat(item.step()).isEqualTo("answerVersion");
            assertThat(item.agency()).isEqualTo(walk.two.agency().id());
        });
        assertThatThrownBy(() -> walk.reword(walk.one.drafter(), "opening", "di bawah ini", "berikut"))
                .isInstanceOf(TurnElsewhere.class);
        assertThatThrownBy(() -> walk.send(walk.one.drafter())).isInstanceOf(TurnElsewhere.class);
        walk.reword(walk.two.drafter(), "opening", "di bawah ini", "berikut");
        assertThat(walk.raw("opening")).contains("berikut");
    }

    @Test
    void sides_that_change_one_unit_agree_on_all_others_and_then_on_that() {
        SampleWalk walk = new SampleWalk(house);
        walk.send(walk.one.drafter());
        walk.reword(walk.two.drafter(), "opening", "di bawah ini", "berikut");
        walk.consent(walk.two.drafter());

        NegotiationSheet received = sheet(walk, walk.one.drafter());
        assertThat(received.yours()).isTrue();
        assertThat(received.units())
                .filteredOn(unit -> !unit.agreed())
                .extracting(Unit::id)
                .containsExactly("opening");
        assertThat(unit(received).since()).isNotNull();
        assertThat(unit(received).theirs().kind()).isEqualTo(Kind.ACCEPTED);
        assertThat(unit(received).ours().kind()).isNull();

        answer(walk, walk.one.drafter(), Kind.ACCEPTED, null);
        walk.send(walk.one.drafter());

        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
        assertThat(walk.root()).isEqualTo(received.root());
        assertThat(sheet(walk, walk.two.reviewer()).units()).allMatch(Unit::agreed);
    }

    @Test
    void words_that_were_not_sent_are_nowhere_for_the_other_side() {
        SampleWalk walk = new SampleWalk(house);
        walk.send(walk.one.drafter());
        sheet(walk, walk.two.drafter());
        walk.reword(walk.two.drafter(), "opening", "di bawah ini", SECRET);
        answer(walk, walk.two.drafter(), Kind.ASKED, SECRET + "?");
        assertThat(sheet(walk, walk.two.drafter()).toString()).contains(SECRET);

        house.as(walk.one.drafter());
        assertThat(List.of(
                        house.get(ReadText.class).read(walk.id),
                        house.get(ReadChanges.class).read(walk.id),
                        house.get(ReadAgreement.class).read(walk.id),
                        house.get(ReadTrail.class).read(walk.id),
                        house.get(ReadNegotiation.class).read(walk.id),
                        house.get(ReadVersions.class).read(walk.id),
                        house.get(ReadVersion.class).read(walk.id, 1),
                        house.get(ListAgreements.class).list(Wanted.from(null, 100))))
                .allSatisfy(read -> assertThat(read.toString()).doesNotContain(SECRET));
        assertThatThrownBy(() -> house.get(PreviewDraft.class).preview(walk.id)).isInstanceOf(NotFound.class);

        walk.send(walk.two.drafter());
        assertThat(sheet(walk, walk.one.drafter()).toString()).contains(SECRET);
        assertThat(unit(sheet(walk, walk.one.drafter())).theirs().kind())
                .as("who writes other words has answered with them")
                .isEqualTo(Kind.ACCEPTED);
    }

    @Test
    void a_version_is_taken_back_until_the_other_side_opens_it() {
        SampleWalk walk = new SampleWalk(house);
        walk.send(walk.one.drafter());
        assertThat(sheet(walk, walk.one.drafter()).recallable()).isTrue();

        takeBack(walk, walk.one.drafter());

        assertThatThrownBy(() -> sheet(walk, walk.two.drafter())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> walk.sheet(walk.two.drafter())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> takeBack(walk, walk.one.drafter())).isInstanceOf(VersionMissing.class);
        walk.reword(walk.one.drafter(), "opening", "di bawah ini", "berikut");
        walk.send(walk.one.drafter());
        assertThat(house.as(walk.two.drafter()).get(ReadPaper.class).read(walk.id, "submitted"))
                .isNotEmpty();
        assertThat(sheet(walk, walk.one.drafter()).recallable()).isFalse();
        assertThatThrownBy(() -> takeBack(walk, walk.one.drafter())).isInstanceOf(VersionOpened.class);
    }

    @Test
    void what_was_said_with_a_version_goes_back_with_it() {
        SampleWalk walk = new SampleWalk(house);
        walk.send(walk.one.drafter());
        answer(walk, walk.two.drafter(), Kind.REJECTED, "terlalu luas");
        walk.send(walk.two.drafter());

        takeBack(walk, walk.two.drafter());

        assertThat(unit(sheet(walk, walk.one.drafter())).theirs().kind()).isNull();
        assertThat(unit(sheet(walk, walk.two.drafter())).ours().words()).isEqualTo("terlalu luas");
        walk.send(walk.two.drafter());
        assertThat(unit(sheet(walk, walk.one.drafter())).theirs().words()).isEqualTo("terlalu luas");
    }

    @Test
    void an_answer_names_the_wording_that_was_read_and_says_why() {
        SampleWalk walk = new SampleWalk(house);
        TakeStance take = house.as(walk.one.drafter()).get(TakeStance.class);
        TakeStance.Answer blind = new TakeStance.Answer(Kind.ACCEPTED, "0".repeat(64), null);
        assertThatThrownBy(() -> take.take(walk.id, "opening", blind)).isInstanceOf(VersionMissing.class);
        walk.send(walk.one.drafter());

        house.as(walk.two.drafter());
        assertThatThrownBy(() -> take.take(walk.id, "opening", blind)).isInstanceOf(UnitMovedOn.class);
        assertThatThrownBy(() -> take.take(walk.id, "tidak-ada", blind)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer(walk, walk.two.drafter(), Kind.ASKED, " "))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> house.get(AcceptRest.class).accept(walk.id, "0".repeat(64)))
                .isInstanceOf(UnitMovedOn.class);
    }

    @Test
    void what_is_asked_or_rejected_is_not_part_of_the_rest() {
        SampleWalk walk = new SampleWalk(house);
        walk.send(walk.one.drafter());
        answer(walk, walk.two.drafter(), Kind.REJECTED, "terlalu luas");
        walk.consent(walk.two.drafter());

        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);
        assertThat(sheet(walk, walk.one.drafter()).units())
                .filteredOn(unit -> !unit.agreed())
                .extracting(Unit::id)
                .containsExactly("opening");
    }

    @Test
    void a_returned_text_that_is_sent_unchanged_needs_the_consent_of_the_side_that_returned_it() {
        SampleWalk walk = new SampleWalk(house).submit();
        walk.decide(walk.two.reviewer(), Outcome.RETURNED, "Pembukaan keliru");

        walk.send(walk.one.drafter());
        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);
        walk.consent(walk.two.drafter());
        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);
        walk.submit();

        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
    }

    @Test
    void a_returned_text_that_was_changed_goes_to_the_other_side_with_that_unit_open() {
        SampleWalk walk = new SampleWalk(house).submit();
        walk.decide(walk.two.reviewer(), Outcome.RETURNED, "Pembukaan keliru");
        walk.reword(walk.one.drafter(), "opening", "di bawah ini", "berikut");

        walk.send(walk.one.drafter());

        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);
        assertThat(sheet(walk, walk.two.drafter()).units())
                .filteredOn(unit -> !unit.agreed())
                .extracting(Unit::id)
                .containsExactly("opening");
    }

    @Test
    void a_version_that_follows_a_return_can_be_taken_back_as_well() {
        SampleWalk walk = new SampleWalk(house).submit();
        walk.decide(walk.two.reviewer(), Outcome.RETURNED, "Pembukaan keliru");
        walk.reword(walk.one.drafter(), "opening", "di bawah ini", "berikut");
        walk.send(walk.one.drafter());

        takeBack(walk, walk.one.drafter());

        assertThat(walk.agreement().isWrittenBy(walk.one.agency().id())).isTrue();
    }

    @Test
    void five_versions_without_agreement_call_for_a_meeting() {
        SampleWalk walk = new SampleWalk(house);
        List<Actor> sides = List.of(walk.one.drafter(), walk.two.drafter());
        for (int turn = 0; turn < 5; turn++) {
            walk.send(sides.get(turn % 2));
        }

        assertThat(sheet(walk, walk.two.drafter()).meeting()).isTrue();
        assertThat(house.get(ReadTrail.class).read(walk.id))
                .extracting(ReadTrail.Deed::act)
                .containsOnlyOnce("meeting-due");
    }

    @Test
    void what_was_sent_or_said_is_never_changed_in_the_database() {
        SampleWalk walk = new SampleWalk(house);
        walk.send(walk.one.drafter());

        for (String change : List.of(
                "update sent_version set note = 'lain'",
                "delete from sent_version",
                "update stance set kind = 'ASKED', words = 'x'",
                "delete from stance")) {
            assertThatThrownBy(() -> database.execute(change)).hasStackTraceContaining("stay");
        }
    }

    private static NegotiationSheet sheet(SampleWalk walk, Actor reader) {
        return house.as(reader).get(ReadNegotiation.class).read(walk.id);
    }

    private static Unit unit(NegotiationSheet sheet) {
        return sheet.units().stream()
                .filter(unit -> unit.id().equals("opening"))
                .findFirst()
                .orElseThrow();
    }

    private static void answer(SampleWalk walk, Actor drafter, Kind kind, @Nullable String words) {
        String hash = unit(sheet(walk, drafter)).hash();
        house.as(drafter).get(TakeStance.class).take(walk.id, "opening", new TakeStance.Answer(kind, hash, words));
    }

    private static void takeBack(SampleWalk walk, Actor drafter) {
        house.as(drafter).get(TakeBack.class).takeBack(walk.id);
    }
}
