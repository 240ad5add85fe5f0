package id.mufakat.finding;

import static id.mufakat.finding.SampleManuscripts.brief;
import static id.mufakat.finding.SampleManuscripts.found;
import static id.mufakat.finding.SampleManuscripts.read;
import static id.mufakat.finding.SampleManuscripts.saying;
import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.text.SampleTexts;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinedTermsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Perselisihan diselesaikan PIHAK PERTAMA. | term-undefined: PIHAK PERTAMA |",
                "Tidak untuk PIHAK KETIGA mana pun. | term-undefined: PIHAK KETIGA |",
                "Perselisihan dilaporkan kepada TKKSD. | term-undefined: TKKSD |",
                "Forum yang selanjutnya disebut Forum Koordinasi dibentuk. | term-unused: Forum Koordinasi |",
                "Tim yang selanjutnya disingkat TPM dibentuk. | term-unused: TPM |",
                "Perselisihan diselesaikan oleh Para Pihak. | term-spelled: Para Pihak | PARA PIHAK"
            })
    void a_term_in_disorder_is_told(String text, String finding, String meant) {
        assertThat(found(text)).containsExactly(meant == null ? finding : finding + " | " + meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forum yang selanjutnya disebut Forum Koordinasi dibentuk. Forum Koordinasi bermusyawarah.",
                "Forum yang selanjutnya disebut “Forum Netral” dibentuk. Forum Netral bermusyawarah.",
                "Tim yang selanjutnya disingkat TPM dibentuk. TPM bermusyawarah.",
                "Diselesaikan oleh PIHAK KESATU dan PIHAK KEDUA, masing-masing PIHAK, atau PARA PIHAK.",
                "Tidak untuk pihak ketiga, para pihak lain, atau pihak mana pun.",
                "Dilaporkan kepada Komisi Pemilihan Umum (KPU), dan KPU menjawab.",
                "Sebagaimana disebut Pasal 3 dan disebutkan pada Lampiran.",
                "Dibebankan pada APBD; bab XII; pukul 10.00 WITA; NIP dan NIK.",
                "Rapat yang disebut Rapat Pleno tidak diatur di sini.",
                "PERHATIAN PARA PIHAK: SEMUA BERMUSYAWARAH"
            })
    void a_term_in_order_or_none_is_left_alone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void a_term_defined_twice_is_told_at_the_second_place() {
        Tree tree = saying("purpose-guideline", "Aparatur sipil negara yang selanjutnya disingkat ASN wajib netral.")
                .reword("disputes", "Aparatur yang selanjutnya disingkat ASN bermusyawarah, dan ASN menaatinya.");

        assertThat(brief(read(tree))).containsExactly("term-twice: ASN");
        assertThat(read(tree).get(0).place().unit()).isEqualTo("disputes");
    }

    @Test
    void an_article_of_definitions_defines_term_by_term() {
        Tree tree = SampleTexts.memorandum().insertAfter("agreed", definitions("Temuan adalah hasil pengawasan."));

        assertThat(brief(read(tree))).containsExactlyInAnyOrder("term-unused: Temuan", "term-unused: ASN");
        assertThat(brief(read(tree.reword("disputes", "Setiap Temuan tentang pegawai ASN dimusyawarahkan."))))
                .isEmpty();
    }

    @Test
    void what_a_longer_term_is_made_of_is_used_with_it() {
        Tree tree = SampleTexts.memorandum()
                .insertAfter("agreed", definitions("Netralitas ASN adalah keadaan tidak berpihak."))
                .reword("disputes", "Perselisihan tentang Netralitas ASN dimusyawarahkan.");

        assertThat(brief(read(tree))).isEmpty();
    }

    private static Unit definitions(String second) {
        return new Unit(
                "definitions",
                Unit.Kind.ARTICLE,
                "KETENTUAN UMUM",
                "Dalam Nota Kesepahaman ini yang dimaksud dengan:",
                null,
                null,
                List.of(
                        Unit.of(
                                "definition-asn",
                                Unit.Kind.ITEM,
                                "Aparatur Sipil Negara yang selanjutnya disingkat ASN adalah profesi."),
                        Unit.of("definition-other", Unit.Kind.ITEM, second)));
    }
}
