package id.mufakat.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.agreement.Stage;
import id.mufakat.negotiation.NegotiationSheet;
import id.mufakat.negotiation.TakeBack;
import id.mufakat.negotiation.TakeStance;
import id.mufakat.structure.Marks;
import id.mufakat.structure.Nesting.Where;
import id.mufakat.structure.StructureChanged;
import id.mufakat.text.Unit.Kind;
import id.mufakat.turn.Stance;
import id.mufakat.turn.Standing;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What must not be lost, betrayed or undone by what people do to the structure of a text. */
class ArrangementHazardsIT extends Arranging {

    @Test
    void paragraphs_stay_when_their_article_gets_words_of_its_own_again() {
        String words = walk.raw("funding");
        insert(Kind.PARAGRAPH, Where.UNDER, "funding", "Biaya bersama dibagi rata.");
        walk.reword(walk.one.drafter(), "funding", "", "Biaya ditanggung masing-masing pihak.");
        insert(Kind.PARAGRAPH, Where.UNDER, "funding", "Sisanya dikembalikan.");

        assertThat(tree().row("funding"))
                .extracting(unit -> unit.text())
                .containsExactly(words, "Biaya bersama dibagi rata.", "Sisanya dikembalikan.");
    }

    @Test
    void taking_a_change_back_does_not_take_back_what_a_colleague_wrote_since() {
        insert(Kind.PARAGRAPH, Where.UNDER, "funding", "Biaya bersama dibagi rata.");
        String second = tree().row("funding").get(1).id();
        walk.reword(walk.one.drafter(), second, "dibagi rata", "dibagi dua");

        assertThatThrownBy(this::undo).isInstanceOf(StructureChanged.class);
        assertThat(walk.raw(second)).contains("dibagi dua");
    }

    @Test
    void a_reason_that_was_taken_back_with_its_removal_reaches_nobody() {
        walk.send(walk.one.drafter());
        accept(walk.two.drafter());
        remove("funding", "Kami tidak mau membayarnya.", walk.two.drafter());
        String undone = Objects.requireNonNull(edits(walk.two.drafter()).last()).id();
        house.get(UndoEdit.class).undo(walk.id, undone);
        walk.reword(walk.two.drafter(), "funding", walk.raw("funding"), "Biaya ditanggung masing-masing pihak.");
        walk.send(walk.two.drafter());

        assertThat(sheet(walk.one.drafter()).units())
                .extracting(each -> each.theirs().words())
                .noneMatch(words -> words != null && words.contains("tidak mau"));
    }

    @Test
    void a_part_that_is_not_shown_is_not_taken_out_unseen() {
        List<String> shown = text(walk.one.drafter()).stream()
                .map(unit -> unit.line().unit())
                .toList();
        String hidden = tree().all()
                .map(id.mufakat.text.Unit::id)
                .filter(unit -> !shown.contains(unit))
                .findFirst()
                .orElseThrow();
        String mark = Marks.of(tree().get(hidden));
        RemoveUnit removal = house.as(walk.one.drafter()).get(RemoveUnit.class);

        assertThatThrownBy(() -> removal.remove(walk.id, hidden, mark, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> place(hidden)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_moves_parts_answers_first_what_the_other_side_moved() {
        walk.send(walk.one.drafter());
        accept(walk.two.drafter());
        move("scope", "agreed", walk.two.drafter());
        walk.send(walk.two.drafter());
        sheet(walk.one.drafter());

        assertThatThrownBy(() -> move("term", "purpose")).isInstanceOf(OrderUnanswered.class);
        String order = unit(sheet(walk.one.drafter()), Standing.ORDER).hash();
        house.get(TakeStance.class)
                .take(walk.id, Standing.ORDER, new TakeStance.Answer(Stance.Kind.ASKED, order, "Mengapa?"));
        move("term", "purpose");
        walk.consent(walk.one.drafter());
        NegotiationSheet sheet = sheet(walk.two.drafter());
        assertThat(unit(sheet, "term").from()).startsWith("Pasal");
        assertThat(unit(sheet, Standing.ORDER).theirs().kind()).isEqualTo(Stance.Kind.ACCEPTED);
    }

    @Test
    void what_was_sent_and_taken_back_says_nothing_any_more() {
        walk.send(walk.one.drafter());
        accept(walk.two.drafter());
        String words = walk.raw("funding");
        walk.reword(walk.two.drafter(), "funding", words, "Biaya ditanggung masing-masing pihak.");
        walk.send(walk.two.drafter());
        house.as(walk.two.drafter()).get(TakeBack.class).takeBack(walk.id);
        walk.reword(walk.two.drafter(), "funding", walk.raw("funding"), words);
        walk.send(walk.two.drafter());

        assertThat(walk.agreement().stage()).isEqualTo(Stage.APPROVAL);
    }
}
