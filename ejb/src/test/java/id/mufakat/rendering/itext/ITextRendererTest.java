package id.mufakat.rendering.itext;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.Renderer;
import id.mufakat.rendering.SampleOrders;
import id.mufakat.rendering.VeraPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ITextRendererTest {

    private final Renderer renderer = PrintShop.renderer();

    static Stream<PrintOrder> stages() {
        return Stream.of(SampleOrders.draft(), SampleOrders.finalOne(), SampleOrders.wet());
    }

    @ParameterizedTest
    @MethodSource("stages")
    void every_stage_is_archival_and_accessible(PrintOrder order) {
        VeraPdf.requireArchivalAndAccessible(renderer.render(order));
    }

    @Test
    void final_document_waits_for_its_signatures_and_the_archive() throws IOException {
        assertThat(fields(SampleOrders.finalOne())).containsExactlyInAnyOrder("first", "second", "archive");
    }

    @Test
    void draft_and_paper_have_no_fields() throws IOException {
        assertThat(fields(SampleOrders.draft())).isEmpty();
        assertThat(fields(SampleOrders.wet())).isEmpty();
    }

    @Test
    void pages_say_what_they_are() throws IOException {
        assertThat(text(SampleOrders.draft()).replace("\n", "")).contains("RANCANGAN", "Halaman 1 dari ");
        assertThat(text(SampleOrders.finalOne()))
                .contains("sertifikat uji", SampleOrders.URL)
                .doesNotContain("RANCANGAN", "BSrE");
        assertThat(text(SampleOrders.wet())).doesNotContain("RANCANGAN", "sertifikat uji");
    }

    @Test
    void labels_are_read_before_their_text() throws IOException {
        assertThat(text(SampleOrders.finalOne()))
                .containsSubsequence("(1)", "bertujuan untuk", "a.", "mencegah", "1.", "sebelum", "b.", "mempercepat");
    }

    @Test
    void agreed_text_travels_inside() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(SampleOrders.finalOne()))) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            var file = Objects.requireNonNull(files.get(Renderer.EMBEDDED_FILE));

            assertThat(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo(SampleOrders.EMBEDDED);
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
        }
    }

    private String[] fields(PrintOrder order) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(order))) {
            var form = pdf.getDocumentCatalog().getAcroForm();
            return form == null
                    ? new String[0]
                    : form.getFields().stream()
                            .map(PDField::getFullyQualifiedName)
                            .toArray(String[]::new);
        }
    }

    private String text(PrintOrder order) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(order))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
