package id.mufakat.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.language.IllegibleCharacter;
import id.mufakat.text.Clause;
import id.mufakat.text.ClauseHash;
import id.mufakat.text.SampleTexts;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    private final Typesetter typesetter = new Typesetter();
    private final Tree tree = SampleTexts.memorandum();
    private final Map<String, String> facts = SampleTexts.memorandumFacts();

    @Test
    void numbers_articles_through_the_document_and_the_rest_among_siblings() {
        assertThat(labels(tree))
                .containsEntry("purpose", "Pasal 1")
                .containsEntry("closing", "Pasal 13")
                .containsEntry("term-running", "(4)")
                .containsEntry("duties-second-follow-up", "d.")
                .containsEntry("premise-synergy", "d.")
                .containsEntry("basis-joint-decree", "6.")
                .containsEntry("party-second", "2.")
                .containsEntry("closing-electronic", "");
    }

    @Test
    void references_follow_what_they_mean_when_others_come_and_go() {
        Tree moved = tree.reword("disputes", "Perselisihan mengenai {{ref:term-length}} dan {{ref:term}} dirundingkan.")
                .remove("purpose-guideline")
                .remove("scope")
                .insertAfter("implementation-agreement", Unit.of("pilot", Unit.Kind.PARAGRAPH, "Uji coba."))
                .insertAfter("term", Unit.of("press", Unit.Kind.ARTICLE, "Siaran pers."));

        assertThat(print(tree, "implementation-officials")).contains("dimaksud pada ayat (1) sesuai");
        assertThat(print(moved, "disputes"))
                .isEqualTo("Perselisihan mengenai Pasal 6 ayat (1) dan Pasal 6 dirundingkan.");
        assertThat(print(moved, "implementation-officials")).contains("dimaksud pada ayat (1) sesuai");
        assertThat(labels(moved))
                .containsEntry("implementation-officials", "(3)")
                .containsEntry("purpose-aims", "");

        Tree turned = moved.remove("implementation-agreement").reword("pilot", "Menurut {{ref:implementation-plan}}.");
        assertThat(print(turned, "pilot")).isEqualTo("Menurut ayat (3).");
        assertThat(print(turned, "implementation-officials")).contains("dimaksud pada " + Typesetter.BLANK);
        assertThat(typesetter.openFields(turned, facts)).containsExactly("ref:implementation-agreement");
    }

    @Test
    void a_lonely_paragraph_has_no_number_and_lends_its_article_s_name() {
        Tree lonely = tree.remove("monitoring-report")
                .reword("disputes", "Lihat {{ref:monitoring-frequency}} dan {{ref:purpose-neutral}}.");

        assertThat(labels(lonely)).containsEntry("monitoring-frequency", "");
        assertThat(print(lonely, "disputes")).isEqualTo("Lihat Pasal 8 dan Pasal 1 ayat (2) huruf a.");
    }

    @Test
    void after_z_comes_aa() {
        Tree many = tree;
        for (int i = 0; i < 25; i++) {
            many = many.insertAfter("scope-education", Unit.of("scope-more-" + i, Unit.Kind.LETTER, "hal lain;"));
        }

        assertThat(labels(many)).containsEntry("scope-media", "dd.").containsEntry("scope-more-0", "z.");
    }

    @Test
    void the_closing_follows_the_way_of_signing() {
        assertThat(labels(tree)).containsKey("closing-electronic").doesNotContainKey("closing-wet-ink");

        facts.put("cara", "BASAH");

        assertThat(labels(tree)).containsKey("closing-wet-ink").doesNotContainKey("closing-electronic");
    }

    @Test
    void a_draft_shows_blanks_and_lists_them_in_reading_order() {
        Map<String, String> few = new TreeMap<>(facts);
        Set.of("tempat", "tanggal", "nomor.pihakKedua", "jangkaWaktu.angka").forEach(few::remove);
        few.put("pihakKesatu.alamat", " ");

        assertThat(typesetter.openFields(tree, facts)).isEmpty();
        assertThat(typesetter.openFields(tree, few))
                .containsExactly("nomor.pihakKedua", "tanggal", "tempat", "pihakKesatu.alamat", "jangkaWaktu.angka");
        assertThat(typesetter.set(tree, few).plain())
                .contains("Pada hari ini …………, tanggal …………, bulan …………, tahun ………… (…………), bertempat di …………,")
                .contains("jangka waktu ………… (…………) tahun");
    }

    @Test
    void an_unknown_way_of_signing_is_open_too() {
        facts.remove("cara");

        assertThat(typesetter.openFields(tree, facts)).containsExactly("cara");
    }

    @Test
    void numbers_and_date_change_no_hash() {
        ClauseHash frozen = typesetter.set(tree, facts).root();
        tree.late().forEach(facts::remove);

        assertThat(typesetter.set(tree, facts).root()).isEqualTo(frozen);
    }

    @Test
    void a_drafted_fact_changes_the_clauses_that_say_it() {
        Map<String, ClauseHash> before = hashes(tree);

        facts.put("jangkaWaktu.angka", "5");

        Map<String, ClauseHash> after = hashes(tree);
        assertThat(changed(before, after)).containsExactly("term-length");
    }

    @Test
    @Tag("thorough")
    void one_letter_changes_one_clause_and_the_root() {
        List<Clause> before = typesetter.clauses(tree, facts);
        Set<String> applying = before.stream().map(Clause::unit).collect(Collectors.toSet());
        Set<ClauseHash> roots = new HashSet<>(Set.of(Clause.root(before)));
        List<Unit> units = tree.all().filter(unit -> !unit.text().isEmpty()).toList();
        int letters = 0;

        for (Unit unit : units) {
            for (String altered : alterations(unit.text())) {
                Tree other = tree.reword(unit.id(), altered);
                Set<String> expected = applying.contains(unit.id()) ? Set.of(unit.id()) : Set.of();
                List<Clause> clauses = typesetter.clauses(other, facts);

                assertThat(changed(before, clauses)).as(altered).isEqualTo(expected);
                assertThat(roots.add(Clause.root(clauses))).as(altered).isEqualTo(!expected.isEmpty());
                letters++;
            }
        }
        assertThat(letters).isGreaterThan(5000);
    }

    @Test
    void hostile_facts_are_refused_by_name() {
        facts.put("pihakKesatu.nama", "I Wayan \u2066Contoh");
        assertThatThrownBy(() -> typesetter.set(tree, facts))
                .isInstanceOfSatisfying(IllegibleCharacter.class, refusal -> assertThat(refusal.field())
                        .isEqualTo("pihakKesatu.nama"));

        facts.put("pihakKesatu.nama", "{{tanggal}}");
        assertThatThrownBy(() -> typesetter.set(tree, facts)).hasMessage("pihakKesatu.nama: braces");

        facts.put("pihakKesatu.nama", "I Wayan Contoh");
        facts.put("tanggal", "2024-02-30");
        assertThatThrownBy(() -> typesetter.set(tree, facts))
                .isInstanceOf(Malformed.class)
                .hasMessage("tanggal: not-a-date");

        facts.put("tanggal", "2024-02-29");
        facts.put("jangkaWaktu.angka", "tiga");
        assertThatThrownBy(() -> typesetter.set(tree, facts)).hasMessage("jangkaWaktu.angka: not-a-number");

        facts.put("jangkaWaktu.angka", "-3");
        assertThatThrownBy(() -> typesetter.set(tree, facts)).hasMessage("jangkaWaktu.angka: not-a-number");
    }

    @Test
    void markup_in_a_fact_stays_words() {
        facts.put("tempat", "<script>alert(1)</script> & \"Badung\"");

        assertThat(print(tree, "opening")).contains("di <script>alert(1)</script> & \"Badung\", yang");
    }

    /** Each letter outside placeholders, replaced by another. */
    private static List<String> alterations(String text) {
        boolean[] symbolic = new boolean[text.length()];
        int from = text.indexOf("{{");
        while (from >= 0) {
            int to = text.indexOf("}}", from) + 2;
            Arrays.fill(symbolic, from, to, true);
            from = text.indexOf("{{", to);
        }
        return IntStream.range(0, text.length())
                .filter(i -> !symbolic[i] && Character.isLetterOrDigit(text.charAt(i)))
                .mapToObj(i -> text.substring(0, i) + (text.charAt(i) == 'x' ? 'y' : 'x') + text.substring(i + 1))
                .toList();
    }

    private static Set<String> changed(Map<String, ClauseHash> before, Map<String, ClauseHash> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        Set<String> changed = new HashSet<>(before.keySet());
        changed.removeIf(unit -> Objects.equals(before.get(unit), after.get(unit)));
        return changed;
    }

    /** Whose hash is another: equal clauses are written, and so hashed, alike. */
    private static Set<String> changed(List<Clause> before, List<Clause> after) {
        assertThat(after).hasSameSizeAs(before);
        return IntStream.range(0, before.size())
                .filter(i -> !after.get(i).equals(before.get(i)))
                .filter(i -> !after.get(i).hash().equals(before.get(i).hash()))
                .mapToObj(i -> after.get(i).unit())
                .collect(Collectors.toSet());
    }

    private Map<String, ClauseHash> hashes(Tree tree) {
        return hashes(typesetter.clauses(tree, facts));
    }

    private static Map<String, ClauseHash> hashes(List<Clause> clauses) {
        return clauses.stream().collect(Collectors.toMap(Clause::unit, Clause::hash));
    }

    private Map<String, String> labels(Tree tree) {
        return typesetter.set(tree, facts).lines().stream().collect(Collectors.toMap(Line::unit, Line::label));
    }

    private String print(Tree tree, String unit) {
        return typesetter.set(tree, facts).lines().stream()
                .filter(line -> line.unit().equals(unit))
                .map(Line::text)
                .findFirst()
                .orElseThrow();
    }
}
