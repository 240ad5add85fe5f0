package id.mufakat.finding;

import static id.mufakat.finding.SampleManuscripts.brief;
import static id.mufakat.finding.SampleManuscripts.read;
import static id.mufakat.finding.SampleManuscripts.readSample;
import static id.mufakat.finding.SampleManuscripts.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.mufakat.finding.Finding.Severity;
import id.mufakat.text.SampleTexts;
import id.mufakat.text.Table;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofreaderTest {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @CsvSource({
        "nota-kesepahaman, sample.json",
        "nota-kesepahaman, sample-long.json",
        "notula, sample.json",
    })
    void finds_nothing_in_our_own_templates(String folder, String sample) {
        assertThat(brief(readSample(folder, sample))).isEmpty();
    }

    @Test
    void finds_nothing_in_the_closing_for_ink_of_a_text_signed_in_ink() {
        assertThat(brief(read(SampleTexts.memorandum(), Map.of("cara", "BASAH"))))
                .isEmpty();
    }

    @Test
    void says_what_stops_the_text_first_and_each_in_reading_order() {
        Tree tree = saying("term-length", "Berlaku 3 (empat) tahun.")
                .reword("scope-data", "pertukaran data dengan KPU;")
                .reword("purpose-guideline", "Pedoman dipakai 5 (enam) tahun.");

        List<Finding> findings = read(tree);

        assertThat(findings)
                .extracting(finding -> finding.place().unit())
                .containsExactly("purpose-guideline", "term-length", "scope-data");
        assertThat(findings).extracting(Finding::severity).isSorted();
        assertThat(findings.get(1).place().labels()).isEqualTo("Pasal 7 (1)");
        assertThat(findings.get(1).place().part()).isEqualTo(Unit.Kind.ARTICLE);
    }

    @Test
    void a_part_that_is_missing_or_says_nothing_stops_the_text() {
        Tree without = SampleTexts.memorandum().remove("funding");
        Tree silent = saying("funding", "(Dihapus)");

        assertThat(read(without)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("part-missing");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.place().unit()).isEmpty();
        });
        assertThat(read(silent)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("part-empty");
            assertThat(finding.place().unit()).isEqualTo("funding");
        });
    }

    @Test
    void a_part_written_anew_is_known_by_its_heading() {
        Unit anew = new Unit(
                "biaya", Unit.Kind.ARTICLE, "BIAYA DAN PEMBIAYAAN", "Ditanggung masing-masing.", null, null, List.of());

        assertThat(read(SampleTexts.memorandum().remove("funding").insertAfter("confidentiality", anew)))
                .isEmpty();
    }

    @Test
    void a_text_without_legal_bases_is_no_memorandum() {
        Tree tree = SampleTexts.memorandum();
        for (Unit unit :
                tree.all().filter(u -> u.kind() == Unit.Kind.LEGAL_BASIS).toList()) {
            tree = tree.remove(unit.id());
        }

        assertThat(read(tree)).extracting(Finding::rule).containsExactly("part-missing");
    }

    @Test
    void a_blank_that_nobody_filled_is_told_once_where_it_stands_first() {
        assertThat(read(SampleTexts.memorandum(), Map.of("pemilihan.nama", "")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("field-empty");
                    assertThat(finding.place().unit()).isEqualTo("title-topic");
                });
    }

    @Test
    void a_blank_in_the_head_of_a_table_is_found() {
        Table table = new Table(List.of("{{kolom}}"), List.of());
        Unit unit = new Unit("figures", Unit.Kind.TABLE, null, "", null, table, List.of());

        assertThat(brief(read(SampleTexts.memorandum().insertAfter("confidentiality", unit))))
                .anyMatch(finding -> finding.startsWith("field-empty"));
    }

    @Test
    void a_reference_whose_target_has_gone_stops_the_text() {
        assertThat(read(SampleTexts.memorandum().remove("force-majeure-relief")))
                .extracting(Finding::rule, finding -> finding.place().unit(), Finding::severity)
                .containsExactly(tuple("reference-broken", "force-majeure-events", Severity.ERROR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lihat Pasal 14 dan seterusnya.",
                "Sesuai dengan Pasal 7 ayat (9) yang berlaku.",
                "Sebagaimana dimaksud pada ayat (2), para pihak bermusyawarah."
            })
    void a_number_typed_by_hand_that_leads_nowhere_is_told(String text) {
        assertThat(SampleManuscripts.readSaying(text))
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("reference-nowhere", Severity.WARNING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lihat Pasal 7 ayat (1) dan Pasal 13.",
                "Ketentuan Pasal 71 ayat (1) Undang-Undang Nomor 10 Tahun 2016 tetap berlaku.",
                "Ketentuan Pasal 70 ayat (1) huruf b dan Pasal 71 Undang-Undang Pemilihan.",
                "Menurut Pasal 24 ayat (1) huruf d Undang-Undang Nomor 20 Tahun 2023 pegawai wajib netral.",
                "Tiga pasal, yakni pasal pertama sampai dengan yang ketiga."
            })
    void a_number_that_leads_somewhere_or_to_another_text_is_none(String text) {
        assertThat(SampleManuscripts.found(text)).isEmpty();
    }

    @Test
    void a_closing_that_is_not_true_of_the_way_of_signing_is_told() {
        Tree inkWords = saying("closing-electronic", "Nota Kesepahaman ini dibuat dalam rangkap 2 (dua) asli.");
        Tree electronicWords =
                saying("closing-wet-ink", "Dibuat dalam rangkap 2 (dua) dan ditandatangani secara elektronik.");

        assertThat(brief(read(inkWords))).containsExactly("closing-lacks: secara elektronik", "closing-says: rangkap");
        assertThat(brief(read(electronicWords, Map.of("cara", "BASAH"))))
                .containsExactly("closing-says: secara elektronik");
        assertThat(brief(read(electronicWords))).isEmpty();
    }

    @Test
    void letters_that_pass_for_others_are_told_with_their_name() {
        assertThat(SampleManuscripts.found("Perselisihan diselesaikan oleh PARA PlHAK."))
                .containsExactly("letter-alike: PlHAK | PIHAK | U+006C LATIN SMALL LETTER L");
        assertThat(SampleManuscripts.found("Perselisihan diselesaikan secara kẹsepahaman dan kesepahaman kesepahaman."))
                .containsExactly(
                        "letter-alike: kẹsepahaman | KESEPAHAMAN | U+1EB9 LATIN SMALL LETTER E WITH DOT BELOW");
        assertThat(SampleManuscripts.found("Paling lambat 3O hari.")).containsExactly("letter-in-number: 3O");
    }

    @Test
    void a_text_with_letters_of_another_script_or_hidden_marks_is_read_no_further() {
        Tree cyrillic = withRaw("P\u0410RA PIHAK bermusyawarah, 3 (empat) kali.");
        Tree turned = withRaw("PARA PIHAK \u202Ebermusyawarah.");

        assertThat(brief(read(cyrillic))).containsExactly("character-hidden: U+0410 CYRILLIC CAPITAL LETTER A | 2");
        assertThat(brief(read(turned))).containsExactly("character-hidden: U+202E RIGHT-TO-LEFT OVERRIDE | 12");
        assertThat(brief(read(SampleTexts.memorandum(), Map.of("tempat", "Mangu\u200Bpura"))))
                .containsExactly("character-hidden-in: U+200B ZERO WIDTH SPACE");
    }

    /** Each would keep a careless pattern busy for minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "satu ",
                "tanggal satu bulan satu tahun ",
                "Peraturan Bupati ",
                "Keputusan Bersama Menteri ",
                "disebut PIHAK ",
                "UU 7/2017 tentang diubah ",
                "1.000 (satu ",
                "Pasal 1 ayat (1) dan ",
                "3O ",
                "A A A A ",
                "("
            })
    void the_longest_unit_that_says_one_thing_over_and_over_is_read_at_once(String over) {
        String text = over.repeat(Tree.LONGEST / over.length()).strip();

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(read(saying("basis-discipline", text)))
                .hasSizeLessThan(201));
    }

    /** A ratio of the processor's own time, which no other program on the machine makes longer. */
    @Test
    void reading_a_text_twice_as_long_takes_about_twice_the_time() {
        Tree once = SampleManuscripts.large(6);
        Tree twice = SampleManuscripts.large(12);
        assertThat(once.all().count()).isGreaterThan(300);

        read(once);
        long small = best(once);
        long large = best(twice);

        assertThat((double) large / small).isLessThan(3.5);
    }

    /** The best of several: what disturbs a measure only ever makes it longer. */
    private static long best(Tree tree) {
        return IntStream.range(0, 7)
                .mapToLong(i -> {
                    long start = THREAD.getCurrentThreadCpuTime();
                    assertThat(read(tree)).isEmpty();
                    return THREAD.getCurrentThreadCpuTime() - start;
                })
                .min()
                .orElseThrow();
    }

    /** As no drafter can write it. */
    private static Tree withRaw(String text) {
        return Tree.parse(saying("disputes", "DI SINI SAJA").json().replace("DI SINI SAJA", text));
    }
}
