package id.mufakat.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndonesianAnalysisTest {

    private static final Analyzer ANALYZER = IndonesianAnalysis.indonesian();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "penandatanganan menandatangani ditandatangani tandatangan",
                "kesepakatan menyepakati disepakati sepakat",
                "netralitas netral menetralkan",
                "pelanggaran melanggar dilanggar",
                "kepegawaian pegawai",
                "pengawasan mengawasi diawasi",
                "penetapan menetapkan ditetapkan",
                "kedaluwarsa kadaluarsa",
                "pencegahan mencegah dicegah"
            })
    void all_forms_of_a_legal_word_share_a_stem(String family) {
        assertThat(Stream.of(family.split(" ")).map(word -> last(words(word))).distinct())
                .hasSize(1);
    }

    @Test
    void words_of_other_families_stay_apart() {
        assertThat(last(words("pemerintah"))).isNotEqualTo(last(words("perintah")));
        assertThat(last(words("pemilu"))).isNotEqualTo(last(words("pemilihan")));
    }

    @Test
    void a_word_is_kept_as_written_beside_its_stem() {
        assertThat(words("Menandatangani naskah")).containsExactly("menandatangani", "tandatangan", "naskah");
    }

    @Test
    void a_number_is_found_whole_in_runs_and_in_pieces() {
        assertThat(NumberParts.of("014/HK.02.00/K.BA-03/05/2024"))
                .contains("014/hk.02.00/k.ba-03/05/2024", "hk.02.00/k.ba-03", "014", "14", "hk", "03", "2024")
                .doesNotContain("");
    }

    @Test
    void whatever_is_typed_can_be_read() {
        assertThat(Term.of("netral* \"nota kesepahaman\" asn"))
                .containsExactly(
                        new Term(Term.Kind.PREFIX, "netral"),
                        new Term(Term.Kind.PHRASE, "nota kesepahaman"),
                        new Term(Term.Kind.WORD, "asn"));
        assertThat(Term.of("\"(( && *** \" ~ ^ ) -")).isEmpty();
        assertThat(Term.of("\"half")).containsExactly(new Term(Term.Kind.WORD, "\"half"));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("field", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
