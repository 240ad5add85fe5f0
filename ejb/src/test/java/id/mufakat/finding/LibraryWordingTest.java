package id.mufakat.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.library.Libraries;
import id.mufakat.library.Library;
import id.mufakat.library.Library.Entry;
import id.mufakat.library.Library.Phrasing;
import id.mufakat.library.Library.State;
import id.mufakat.library.Library.Use;
import id.mufakat.library.Shape;
import id.mufakat.rendering.TemplateFolder;
import id.mufakat.text.SampleTexts;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every clause in stock can be put into the memorandum as it is, and a text knows how far it has left it. */
class LibraryWordingTest {

    private final Library library = new Libraries(new TemplateFolder()).of("nota-kesepahaman");
    private final Tree memorandum = SampleTexts.memorandum();
    private int born;

    @TestFactory
    Stream<DynamicTest> every_wording_reads_without_findings_where_it_belongs() {
        return library.entries().stream().flatMap(entry -> entry.phrasings().stream()
                .map(phrasing -> DynamicTest.dynamicTest(entry.origin(phrasing), () -> {
                    Tree tree = put(entry, phrasing);

                    assertThat(SampleManuscripts.brief(SampleManuscripts.read(tree)))
                            .isEmpty();
                    assertThat(library.uses(tree))
                            .filteredOn(use -> use.entry().equals(entry))
                            .singleElement()
                            .extracting(Use::phrasing)
                            .isEqualTo(phrasing);
                    assertThat(Tree.parse(tree.json())).isEqualTo(tree);
                })));
    }

    @Test
    void every_clause_is_named_in_both_languages_and_stands_behind_something() {
        assertThat(library.entries()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(entry -> {
            assertThat(entry.title()).containsOnlyKeys("id", "en");
            assertThat(entry.note()).containsOnlyKeys("id", "en");
            assertThat(memorandum.find(entry.place())).isPresent();
            assertThat(entry.phrasings()).extracting(Phrasing::id).doesNotHaveDuplicates();
            assertThat(entry.phrasings().stream().skip(1))
                    .allSatisfy(fallback -> assertThat(fallback.note()).containsOnlyKeys("id", "en"));
        });
    }

    @Test
    void a_text_knows_what_is_as_in_the_library_what_fell_back_and_what_deviates() {
        Entry disputes = library.entry("disputes");
        Tree fallen = put(disputes, disputes.phrasing("superiors"));
        String paragraph = fallen.row("disputes").get(1).id();

        assertThat(state(memorandum, "disputes")).isEqualTo(State.APPROVED);
        assertThat(state(fallen, "disputes")).isEqualTo(State.FALLBACK);
        assertThat(fallen.get(paragraph).text())
                .contains("{{ref:" + fallen.row("disputes").get(0).id() + "}}");
        assertThat(state(fallen.reword(paragraph, "Lain."), "disputes")).isEqualTo(State.DEVIATING);
        assertThat(state(fallen.retitle("disputes", "SENGKETA"), "disputes")).isEqualTo(State.DEVIATING);
        assertThat(state(fallen.remove(paragraph), "disputes")).isEqualTo(State.DEVIATING);
        assertThat(state(fallen.remove("scope"), "disputes")).isEqualTo(State.FALLBACK);
    }

    @Test
    void what_stands_in_the_same_place_keeps_its_id() {
        Entry force = library.entry("force-majeure");
        Tree changed = put(force, force.phrasing("consultation"));
        Tree back = swap(changed, force, force.phrasing("approved"));

        assertThat(changed.row("force-majeure")).extracting(Unit::id).isEqualTo(ids(memorandum));
        assertThat(ids(back)).isEqualTo(ids(memorandum));
        assertThat(state(back, "force-majeure")).isEqualTo(State.APPROVED);
    }

    private static List<String> ids(Tree tree) {
        return new ArrayList<>(tree.row("force-majeure").stream().map(Unit::id).toList());
    }

    private State state(Tree tree, String unit) {
        return library.use(tree.get(unit)).orElseThrow().state();
    }

    private Tree put(Entry entry, Phrasing phrasing) {
        return entry.standing()
                ? swap(memorandum, entry, phrasing)
                : memorandum.insertAfter(
                        entry.place(),
                        Shape.under(phrasing.unit(), fresh(), null, this::fresh, entry.origin(phrasing)));
    }

    private Tree swap(Tree tree, Entry entry, Phrasing phrasing) {
        String unit = entry.place();
        return tree.replace(
                unit, Shape.under(phrasing.unit(), unit, tree.get(unit), this::fresh, entry.origin(phrasing)));
    }

    private String fresh() {
        return "n" + born++;
    }
}
