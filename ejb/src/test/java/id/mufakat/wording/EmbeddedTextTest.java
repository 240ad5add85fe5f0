package id.mufakat.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.text.SampleTexts;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedTextTest {

    private final Wording wording = new Typesetter().set(SampleTexts.memorandum(), SampleTexts.memorandumFacts());

    @Test
    void a_stranger_reads_the_whole_wording_from_it_alone() {
        assertThat(EmbeddedText.read(wording.embedded())).isEqualTo(wording);
    }

    @Test
    void a_draft_reads_back_with_its_blanks() {
        Wording draft = new Typesetter().set(SampleTexts.memorandum(), Map.of("cara", "TTE"));

        assertThat(EmbeddedText.read(draft.embedded())).isEqualTo(draft);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 (tiga) tahun | 8 (delapan) tahun | term-length",
                "Kewajiban sebagaimana dimaksud pada {{ref:confidentiality-duty}} | Kewajiban sebagaimana dimaksud pada {{ref:term-length}} | confidentiality-survival",
                "\"id\":\"funding\",\"kind\":\"ARTICLE\" | \"id\":\"funding\",\"kind\":\"ANNEX\" | funding",
                "\"id\":\"funding\" | \"id\":\"fund\" | fund",
                "\"id\":\"purpose-aims\",\"kind\":\"PARAGRAPH\",\"depth\":1 | \"id\":\"purpose-aims\",\"kind\":\"PARAGRAPH\",\"depth\":2 | root",
                "\"id\":\"funding\",\"kind\":\"ARTICLE\",\"depth\":0 | \"id\":\"funding\",\"kind\":\"ARTICLE\",\"depth\":9 | funding",
                "\"rows\":[[\"Unit kerja\" | \"rows\":[[\"Unit Kerja\" | contact-first-address",
                "mufakat-text-1 | mufakat-text-2 | format",
                "PREMISE | PREMISS | format",
                "\"tanggal\":\"2024-05-08\" | \"tanggal\":\" 2024-05-08\" | late",
                "\"tanggal\":\"2024-05-08\" | \"tanggal\":\"besok\" | format"
            })
    void whatever_is_altered_is_found(String what, String into, String where) {
        assertThat(wording.embedded()).contains(what);

        assertThatThrownBy(() -> EmbeddedText.read(wording.embedded().replace(what, into)))
                .isInstanceOf(TextAltered.class)
                .hasMessageEndingWith(" at " + where);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "null",
                "{\"format\":1}",
                "{\"format\":\"mufakat-text-1\",\"units\":[1]}",
                "{\"format\":"
            })
    void what_is_no_text_is_refused(String json) {
        assertThatThrownBy(() -> EmbeddedText.read(json)).isInstanceOf(TextAltered.class);
    }
}
