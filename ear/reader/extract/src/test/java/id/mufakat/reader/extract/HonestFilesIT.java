package id.mufakat.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mufakat.reader.Answer;
import id.mufakat.reader.KeptReader;
import id.mufakat.reader.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What agencies really send is read, in the real process. */
class HonestFilesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WORDS = "Nota Kesepahaman netralitas pegawai";
    private static KeptReader reader;

    @BeforeAll
    static void start() throws IOException {
        reader = new KeptReader("extract", "target/lib/*");
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @Test
    void a_word_document() throws Exception {
        Answer answer = read(Documents.word(WORDS));

        assertThat(text(answer)).contains(WORDS);
        assertThat(mediaType(answer)).endsWith("wordprocessingml.document");
    }

    @Test
    void a_workbook() throws Exception {
        Answer answer = read(Documents.excel(WORDS));

        assertThat(text(answer)).contains(WORDS);
        assertThat(mediaType(answer)).endsWith("spreadsheetml.sheet");
    }

    @Test
    void a_pdf_with_our_data_attached() throws Exception {
        Answer answer = read(Pdfs.text(WORDS, "", Markup.attached("{\"clauses\":[]}")));

        assertThat(text(answer)).contains(WORDS);
        assertThat(mediaType(answer)).isEqualTo("application/pdf");
        assertThat(answer.header().path("pages").asInt()).isEqualTo(1);
    }

    @Test
    void a_pdf_without_the_furniture_of_its_pages() throws Exception {
        String foot = ") Tj ET /Artifact <</Type/Pagination/Subtype/Footer>> BDC /Span <<>> BDC"
                + " BT /F1 9 Tf 72 40 Td (Edisi 1, Halaman 2 dari 7) Tj ET EMC"
                + " BT /F1 9 Tf 72 30 Td (Rancangan) Tj ET EMC BT /F1 12 Tf 72 700 Td (";

        String text = text(read(Pdfs.text("Pasal satu" + foot + "Pasal dua", "")));

        assertThat(text).contains("Pasal satu", "Pasal dua").doesNotContain("Halaman", "Rancangan");
    }

    @Test
    void a_mark_that_is_never_closed_ends_with_its_page() throws Exception {
        byte[] file = Pdfs.twoPages(
                "/Artifact <</Type/Pagination>> BDC BT /F1 9 Tf 72 40 Td (Halaman 1) Tj ET",
                "BT /F1 12 Tf 72 700 Td (" + WORDS + ") Tj ET");

        assertThat(text(read(file))).contains(WORDS).doesNotContain("Halaman");
    }

    @Test
    void plain_text_in_three_encodings() throws Exception {
        String words = "Pasal 1 \u2013 \u201cketentuan\u201d";

        assertThat(text(read(words.getBytes(StandardCharsets.UTF_8)))).isEqualTo(words);
        assertThat(text(read(("\ufeff" + words).getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(words);
        assertThat(text(read(words.getBytes("windows-1252")))).isEqualTo(words);
    }

    @Test
    void more_text_than_the_limit_is_cut_and_said_so() throws Exception {
        Answer answer = read("kata ".repeat(500_000).getBytes(StandardCharsets.US_ASCII));

        assertThat(text(answer)).hasSize(Text.LIMIT);
        assertThat(answer.header().path("truncated").asBoolean()).isTrue();
    }

    /** Without the tesseract program a picture is accepted as well, and has no words. */
    @Test
    void scans_and_photographs() throws Exception {
        boolean reads = Ocr.installed().isInstalled();

        for (byte[] file : new byte[][] {Pdfs.scan(WORDS), Pictures.png(WORDS), Pictures.jpeg(WORDS)}) {
            Answer answer = read(file);

            assertThat(text(answer).contains("Kesepahaman")).isEqualTo(reads);
            assertThat(answer.header().path("pages").asInt()).isEqualTo(1);
        }
    }

    @Test
    void control_characters_do_not_get_out() throws Exception {
        Answer answer = read(Pdfs.text("Pasal\\000\\007 satu", ""));

        assertThat(text(answer)).doesNotContain("\0", "\u0007").contains("satu");
    }

    private static Answer read(byte[] file) throws Exception {
        return reader.ask(Question.of("extract", file), PATIENCE);
    }

    private static String text(Answer answer) {
        return new String(answer.payload(), StandardCharsets.UTF_8);
    }

    private static String mediaType(Answer answer) {
        JsonNode type = answer.header().path("mediaType");
        return type.asText();
    }
}
