package id.mufakat.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.agreement.Stage;
import id.mufakat.arrangement.ReadPlace.PlaceSheet;
import id.mufakat.dossier.ReadChanges;
import id.mufakat.finding.Finding;
import id.mufakat.negotiation.NegotiationSheet;
import id.mufakat.negotiation.NegotiationSheet.Unit;
import id.mufakat.negotiation.TakeStance;
import id.mufakat.proofreading.DraftFaulty;
import id.mufakat.proofreading.ReadFindings;
import id.mufakat.structure.Nesting.Where;
import id.mufakat.structure.PlaceGone;
import id.mufakat.structure.StructureChanged;
import id.mufakat.structure.UnitFixed;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit.Kind;
import id.mufakat.text.UnitChanged;
import id.mufakat.turn.Stance;
import id.mufakat.turn.Standing;
import id.mufakat.turn.TurnElsewhere;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArrangementIT extends Arranging {

    @Test
    void what_is_put_in_gets_an_id_of_its_own_and_numbers_and_references_follow() {
        Map<String, String> before = hashes();

        String fresh = insert(Kind.ARTICLE, Where.AFTER, "purpose", "Dokumentasi dilakukan bersama.");
        String second = insert(Kind.PARAGRAPH, Where.AFTER, "implementation-agreement", "Rencana disusun bersama.");

        assertThat(fresh).matches("u-[2-9b-z]{12}").isNotEqualTo(second);
        assertThat(hashes()).containsAllEntriesOf(before);
        assertThat(line("implementation").line().label()).isEqualTo("Pasal 4");
        assertThat(line("implementation-officials").line().label()).isEqualTo("(3)");
        assertThat(line("implementation-officials").line().text()).contains("ayat (1)");
    }

    @Test
    void an_article_that_gets_a_paragraph_keeps_its_own_words_as_the_first() {
        String words = walk.raw("funding");

        insert(Kind.PARAGRAPH, Where.UNDER, "funding", "Biaya bersama dibagi rata.");

        assertThat(tree().get("funding").text()).isEmpty();
        assertThat(tree().row("funding"))
                .extracting(unit -> unit.text())
                .containsExactly(words, "Biaya bersama dibagi rata.");
        undo();
        assertThat(walk.raw("funding")).isEqualTo(words);
    }

    @Test
    void what_would_follow_is_said_before_a_part_is_taken_out_and_found_afterwards() {
        PlaceSheet place = place("implementation-agreement");
        assertThat(place.mentions()).extracting(ReadPlace.Mention::place).containsExactly("Pasal 3 (2)");
        assertThat(place("implementation").losses()).extracting(Finding::rule).containsExactly("part-missing");

        remove("implementation", null);

        assertThat(house.get(ReadFindings.class).read(walk.id))
                .extracting(Finding::rule)
                .contains("part-missing");
        assertThatThrownBy(() -> walk.send(walk.one.drafter())).isInstanceOf(DraftFaulty.class);
        assertThatThrownBy(() -> remove("party-first", null)).isInstanceOf(UnitFixed.class);
    }

    @Test
    void a_part_without_words_stops_the_text() {
        insert(Kind.LETTER, Where.AFTER, "scope-media", "");

        assertThat(house.get(ReadFindings.class).read(walk.id))
                .extracting(Finding::rule)
                .containsExactly("unit-empty");
    }

    @Test
    void every_change_can_be_taken_back_one_by_one() {
        Tree begun = tree();
        String fresh = insert(Kind.ARTICLE, Where.AFTER, "term", "Siaran pers.");
        move("scope", "agreed");
        remove("monitoring", null);

        assertThat(last().unit()).isEqualTo("monitoring");
        assertThat(last().words()).isEqualTo("MONITORING DAN EVALUASI");
        undo();
        undo();
        assertThat(tree().row(Tree.TOP).stream().map(unit -> unit.id())).containsSequence("purpose", "scope");
        undo();
        assertThat(tree()).isEqualTo(begun);
        assertThat(edits().last()).isNull();

        restore(fresh);
        assertThat(walk.raw(fresh)).isEqualTo("Siaran pers.");
    }

    @Test
    void what_was_taken_out_comes_back_where_it_stood_but_not_without_what_it_stood_in() {
        Tree begun = tree();
        remove("term-notice", null);
        remove("term", null);

        assertThatThrownBy(() -> restore("term-notice")).isInstanceOf(PlaceGone.class);
        restore("term");
        restore("term-notice");

        assertThat(tree()).isEqualTo(begun);
        assertThatThrownBy(() -> restore("term")).isInstanceOf(StructureChanged.class);
        assertThatThrownBy(() -> restore("tidak-ada")).isInstanceOf(NotFound.class);
    }

    @Test
    void two_people_at_one_part_notice_each_other() {
        PlaceSheet seen = place("scope-media");
        walk.reword(walk.one.drafter(), "scope-media", "media", "radio");
        RemoveUnit removal = house.as(walk.one.drafter()).get(RemoveUnit.class);
        assertThatThrownBy(() -> removal.remove(walk.id, "scope-media", seen.mark(), null))
                .isInstanceOf(StructureChanged.class);

        insert(Kind.LETTER, Where.AFTER, "scope-media", "hal lain;");
        MoveUnit moving = house.get(MoveUnit.class);
        assertThatThrownBy(() -> moving.move(walk.id, "scope-media", seen.row(), ""))
                .isInstanceOf(StructureChanged.class);

        String last = last().id();
        insert(Kind.LETTER, Where.AFTER, "scope-media", "hal ketiga;");
        assertThatThrownBy(() -> house.get(UndoEdit.class).undo(walk.id, last)).isInstanceOf(StructureChanged.class);
        assertThat(walk.raw("scope-media")).contains("radio");
        assertThat(tree().row("scope")).hasSize(8);
    }

    @Test
    void headings_are_given_and_no_newer_one_is_overwritten_unseen() {
        RetitleUnit retitle = house.as(walk.one.drafter()).get(RetitleUnit.class);
        retitle.retitle(walk.id, "scope", "RUANG LINGKUP", "LINGKUP KERJA SAMA");

        assertThat(line("scope").line().heading()).isEqualTo("LINGKUP KERJA SAMA");
        assertThatThrownBy(() -> retitle.retitle(walk.id, "scope", "RUANG LINGKUP", "LINGKUP"))
                .isInstanceOf(UnitChanged.class);
    }

    @Test
    void a_move_waits_for_the_other_sides_word_and_reopens_nothing_else() {
        walk.send(walk.one.drafter());
        accept(walk.two.drafter());
        move("scope", "agreed", walk.two.drafter());
        walk.send(walk.two.drafter());

        NegotiationSheet sheet = sheet(walk.one.drafter());
        assertThat(sheet.units())
                .filteredOn(unit -> !unit.agreed())
                .extracting(Unit::id)
                .containsExactly(Standing.ORDER);
        assertThat(unit(sheet, "scope").from()).isEqualTo("Pasal 2 RUANG LINGKUP");
        walk.send(walk.one.drafter());
        assertThat(walk.agreement().stage())
                .as("nobody said a word to the order")
                .isEqualTo(Stage.DRAFT);
        walk.send(walk.two.drafter());

        sheet = sheet(walk.one.drafter());
        house.get(TakeStance.class)
                .take(
                        walk.id,
                        Standing.ORDER,
                        new TakeStance.Answer(
                                Stance.Kind.ACCEPTED,
                                unit(sheet, Standing.ORDER).hash(),
                                null));
        walk.send(walk.one.drafter());

        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
        house.as(walk.two.reviewer());
        assertThat(house.get(ReadChanges.class).read(walk.id).moves())
                .extracting(ReadChanges.Move::place)
                .containsExactly("Pasal 1");
    }

    @Test
    void what_one_side_takes_out_the_other_reads_with_the_reason_and_may_put_back() {
        walk.send(walk.one.drafter());
        accept(walk.two.drafter());
        remove("monitoring", "Sudah diatur dalam Perjanjian Kerja Sama.", walk.two.drafter());
        String fresh = insert(Kind.ARTICLE, Where.AFTER, "term", "Siaran pers.", walk.two.drafter());
        assertThatThrownBy(() -> edits(walk.one.drafter())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> place("term")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> insert(Kind.ARTICLE, Where.AFTER, "term", "x")).isInstanceOf(TurnElsewhere.class);
        walk.send(walk.two.drafter());

        NegotiationSheet sheet = sheet(walk.one.drafter());
        assertThat(unit(sheet, "monitoring").gone()).isTrue();
        assertThat(unit(sheet, "monitoring").theirs().words()).startsWith("Sudah diatur");
        assertThat(unit(sheet, fresh).added()).isTrue();
        restore("monitoring");
        assertThat(unit(sheet(walk.one.drafter()), "monitoring").redrafted()).isTrue();
        walk.consent(walk.one.drafter());

        assertThat(sheet(walk.two.drafter()).units())
                .filteredOn(unit -> !unit.agreed())
                .extracting(Unit::id)
                .contains("monitoring")
                .doesNotContain(fresh, Standing.ORDER);
        walk.consent(walk.two.drafter());
        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
    }
}
