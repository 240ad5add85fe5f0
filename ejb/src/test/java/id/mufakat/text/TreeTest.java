package id.mufakat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.language.IllegibleCharacter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

    private final Tree tree = SampleTexts.memorandum();

    static Stream<Tree> templates() {
        return Stream.of(SampleTexts.memorandum(), SampleTexts.tree("MINUTES", "notula"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void survives_being_stored(Tree template) {
        assertThat(Tree.parse(template.json())).isEqualTo(template);
    }

    @Test
    void a_foreign_format_is_not_read() {
        assertThatThrownBy(() -> Tree.parse(tree.json().replace("mufakat-tree-1", "mufakat-tree-9")))
                .hasMessageContaining("mufakat-tree-9");
    }

    @Test
    void rewording_leaves_everything_else_as_it_was() {
        Tree reworded = tree.reword("funding", "  Biaya ditanggung\n bersama. ");

        assertThat(reworded.get("funding").text()).isEqualTo("Biaya ditanggung bersama.");
        assertThat(reworded.reword("funding", tree.get("funding").text())).isEqualTo(tree);
        assertThat(tree.get("funding").text()).startsWith("Biaya yang timbul");
    }

    @Test
    void an_unknown_unit_is_not_there() {
        assertThatThrownBy(() -> tree.reword("funding-2", "x")).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\u00A0",
                "{{tanggal",
                "tanggal}}",
                "{satu}",
                "{{{tanggal}}}",
                "{{tanggal|}}",
                "{{tanggal|besok}}",
                "{{Tanggal}}",
                "{{1}}",
                "{{}}",
                "{{ref:}}",
                "{{ref:tidak-ada}}",
                "{{#each fields}}",
                "{{a..b}}",
                "{{tanggal|hari|upper}}"
            })
    void a_broken_wording_is_refused_at_the_field(String text) {
        assertThatThrownBy(() -> tree.reword("funding", text))
                .isInstanceOfSatisfying(
                        Malformed.class, refusal -> assertThat(refusal.field()).isEqualTo("text"));
    }

    @Test
    void an_endless_wording_is_refused() {
        assertThatThrownBy(() -> tree.reword("funding", "a".repeat(Tree.LONGEST + 1)))
                .isInstanceOf(Malformed.class)
                .hasMessage("text: too-long");
    }

    @Test
    void a_hidden_character_is_refused() {
        assertThatThrownBy(() -> tree.reword("funding", "Biaya \u202Edibebankan\u202C pada PIHAK KEDUA."))
                .isInstanceOf(IllegibleCharacter.class);
    }

    @Test
    void a_unit_that_only_holds_others_may_stay_without_words() {
        assertThat(tree.reword("purpose", "")).isEqualTo(tree);
    }

    @Test
    void inserts_beside_and_takes_out_with_children() {
        Tree longer = tree.insertAfter("duties", Unit.of("public-reports", Unit.Kind.ARTICLE, "Laporan dibuka."));
        Tree shorter = longer.remove("public-reports").remove("purpose");

        assertThat(longer.units().stream().map(Unit::id))
                .containsSequence("duties", "public-reports", "confidentiality");
        assertThat(shorter.find("purpose-neutral")).isEmpty();
        assertThatThrownBy(() -> longer.insertAfter("duties", Unit.of("funding", Unit.Kind.ARTICLE, "x")))
                .hasMessage("unit: taken");
    }

    @Test
    void the_last_title_is_neither_emptied_nor_taken_out() {
        Tree titled = new Tree(
                "X",
                "",
                "id-ID",
                Set.of(),
                List.of(
                        Unit.of("title", Unit.Kind.TITLE, "NOTULA"),
                        Unit.of("topic", Unit.Kind.TITLE, "TENTANG RAPAT"),
                        Unit.of("close", Unit.Kind.CLOSING, "Selesai.")));
        Tree shorter = titled.remove("topic");

        assertThatThrownBy(() -> shorter.remove("title")).hasMessage("unit: required");
        assertThatThrownBy(() -> shorter.reword("title", " ")).hasMessage("text: required");
        assertThat(shorter.remove("close").find("title")).isPresent();
    }

    @Test
    void what_is_inserted_is_as_sound_as_what_is_reworded() {
        Unit hidden = new Unit("press", Unit.Kind.ARTICLE, "SIARAN\u202E PERS", "x", null, null, List.of());
        Unit parent = new Unit(
                "press", Unit.Kind.ARTICLE, null, "", null, null, List.of(Unit.of("p", Unit.Kind.PARAGRAPH, "{{")));
        Table table = new Table(List.of(), List.of(List.of("Nama", "{{ref:tidak-ada}}")));
        Unit broken = new Unit("press", Unit.Kind.TABLE, null, "", null, table, List.of());

        assertThatThrownBy(() -> tree.insertAfter("duties", hidden)).isInstanceOf(IllegibleCharacter.class);
        assertThatThrownBy(() -> tree.insertAfter("duties", parent)).hasMessage("text: braces");
        assertThatThrownBy(() -> tree.insertAfter("duties", broken)).hasMessage("text: unknown-reference");
    }

    @Test
    void no_two_units_share_an_id() {
        Unit unit = Unit.of("same", Unit.Kind.CLOSING, "x");

        assertThatThrownBy(() -> new Tree("X", "", "id-ID", Set.of(), List.of(unit, unit)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
