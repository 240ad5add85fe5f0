package id.mufakat.structure;

import static id.mufakat.structure.Nesting.Where.AFTER;
import static id.mufakat.structure.Nesting.Where.UNDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.structure.Nesting.Slot;
import id.mufakat.text.Clause;
import id.mufakat.text.SampleTexts;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import id.mufakat.text.Unit.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NestingTest {

    private final Tree tree = SampleTexts.memorandum();
    private final Nesting nesting = new Nesting(tree);

    @Test
    void articles_stand_among_articles_and_paragraphs_in_them() {
        assertThat(kinds("purpose")).containsExactly("AFTER ARTICLE", "UNDER PARAGRAPH");
        assertThat(kinds("purpose-aims")).containsExactly("AFTER PARAGRAPH", "UNDER LETTER");
        assertThat(kinds("purpose-neutral")).containsExactly("AFTER LETTER", "UNDER ITEM");
        assertThat(kinds("scope")).containsExactly("AFTER ARTICLE", "UNDER LETTER");
        assertThat(kinds("premise-agency")).containsExactly("AFTER PREMISE");
        assertThat(kinds("closing")).contains("AFTER ANNEX");
    }

    @Test
    void behind_words_that_lead_on_stands_what_they_lead_to() {
        assertThat(kinds("parties-together")).containsExactly("AFTER PREMISE");
        assertThat(kinds("basis-lead")).containsExactly("AFTER LEGAL_BASIS");
        assertThat(kinds("agreed")).containsExactly("AFTER ARTICLE");
    }

    @Test
    void the_head_of_the_document_is_the_templates() {
        assertThat(kinds("title-topic")).isEmpty();
        assertThat(kinds("party-first")).isEmpty();
        assertThatThrownBy(() -> nesting.move("party-second", "opening")).isInstanceOf(UnitFixed.class);
    }

    @Test
    void a_new_paragraph_stands_before_the_words_that_close() {
        Slot slot = nesting.demand("closing", UNDER, Kind.PARAGRAPH);

        assertThat(slot.after()).isEqualTo(Tree.FIRST);
        assertThatThrownBy(() -> nesting.demand("closing", UNDER, Kind.ARTICLE)).isInstanceOf(PlaceUnfit.class);
    }

    @Test
    void a_unit_passes_its_like_and_nothing_else() {
        assertThat(nesting.move("scope", "purpose")).isEqualTo(tree);
        assertThat(nesting.move("scope", "agreed").row(Tree.TOP).stream().map(Unit::id))
                .containsSequence("agreed", "scope", "purpose");
        assertThatThrownBy(() -> nesting.move("scope", "parties-together")).isInstanceOf(PlaceUnfit.class);
        assertThatThrownBy(() -> nesting.move("scope", "scope")).isInstanceOf(PlaceUnfit.class);
    }

    @Test
    void whatever_is_put_in_and_moved_leaves_every_other_hash_as_it_was() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            Tree now = tree;
            Map<String, String> hashes = hashes(now);
            for (int step = 0; step < 12; step++) {
                now = random.nextBoolean() ? longer(now, random, "n" + step) : moved(now, random);
                assertThat(hashes(now)).as("seed %d step %d", seed, step).containsAllEntriesOf(hashes);
                assertThat(Tree.parse(now.json())).isEqualTo(now);
                hashes = hashes(now);
            }
        }
    }

    /** Whatever was done can be taken back by what is kept of it. */
    @Test
    void what_is_kept_of_a_change_is_enough_to_take_it_back() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            Unit unit = any(tree, random);
            Site site = Site.of(tree, unit.id());
            Tree shorter = tree.remove(unit.id());

            assertThat(shorter.restore(site.parent(), site.after(shorter), unit))
                    .isEqualTo(tree);
            Tree moved = moved(tree, new Random(seed));
            assertThat(Moved.back(tree, moved)).isEqualTo(tree);
        }
    }

    /** Takes the one unit back that was moved. */
    private static final class Moved {
        static Tree back(Tree tree, Tree moved) {
            List<String> gone =
                    id.mufakat.statement.Moves.between(Clause.of(tree, Map.of()), Clause.of(moved, Map.of()));
            return gone.isEmpty()
                    ? moved
                    : moved.move(gone.get(0), Site.of(tree, gone.get(0)).after(moved));
        }
    }

    private static Tree longer(Tree tree, Random random, String id) {
        List<Slot> slots = new Nesting(tree).slots(any(tree, random).id());
        if (slots.isEmpty()) {
            return tree;
        }
        Slot slot = slots.get(random.nextInt(slots.size()));
        if (slot.where() == UNDER && Nesting.isSplit(tree.get(slot.parent()), slot.kind())) {
            return tree;
        }
        return tree.insert(slot.parent(), slot.after(), Unit.of(id, slot.kind(), "kata " + random.nextInt(9)));
    }

    private static Tree moved(Tree tree, Random random) {
        Unit unit = any(tree, random);
        List<Unit> row = tree.row(tree.parent(unit.id()));
        try {
            return new Nesting(tree)
                    .move(unit.id(), row.get(random.nextInt(row.size())).id());
        } catch (PlaceUnfit | UnitFixed refused) {
            return tree;
        }
    }

    private static Unit any(Tree tree, Random random) {
        List<Unit> units =
                tree.all().filter(unit -> !Nesting.isFixed(unit.kind())).toList();
        return units.get(random.nextInt(units.size()));
    }

    private static Map<String, String> hashes(Tree tree) {
        Map<String, String> hashes = new HashMap<>();
        Clause.of(tree, Map.of())
                .forEach(clause -> hashes.put(clause.unit(), clause.hash().hex()));
        return hashes;
    }

    private List<String> kinds(String unit) {
        return nesting.slots(unit).stream()
                .map(slot -> (slot.where() == AFTER ? "AFTER " : "UNDER ") + slot.kind())
                .toList();
    }
}
