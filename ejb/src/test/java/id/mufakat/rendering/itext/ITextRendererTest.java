package id.mufakat.rendering.itext;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.PrintedPages;
import id.mufakat.rendering.Renderer;
import id.mufakat.rendering.SampleOrders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;

class ITextRendererTest {

    private final Renderer renderer = PrintShop.renderer();
    private final PrintOrder memorandum = SampleOrders.memorandum();

    @Test
    void final_document_waits_for_its_signatures_and_the_archive() throws IOException {
        assertThat(fields(memorandum)).containsExactlyInAnyOrder("first", "second", "archive");
    }

    @Test
    void a_signature_has_the_room_it_was_promised() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(memorandum))) {
            PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
            for (String name : List.of("first", "second")) {
                var place = form.getField(name).getWidgets().get(0).getRectangle();

                assertThat(place.getWidth()).isBetween(212f, 213f);
                assertThat(place.getHeight()).isBetween(90f, 91f);
            }
            var archive = form.getField(Renderer.ARCHIVE_FIELD).getWidgets().get(0);
            assertThat(archive.getRectangle().getWidth()).isZero();
            assertThat(archive.isHidden()).isFalse();
            assertThat(archive.isPrinted()).isTrue();
        }
    }

    @Test
    void draft_and_paper_have_no_fields() throws IOException {
        assertThat(fields(SampleOrders.draft(memorandum))).isEmpty();
        assertThat(fields(SampleOrders.wetMemorandum())).isEmpty();
    }

    @Test
    void pages_say_what_they_are() {
        assertThat(text(SampleOrders.draft(memorandum)).replace("\n", ""))
                .contains("RANCANGAN", "Halaman 1 dari ")
                .doesNotContain("sertifikat uji", "/v/");
        assertThat(text(memorandum))
                .contains("sertifikat uji", SampleOrders.URL)
                .doesNotContain("RANCANGAN", "BSrE");
        assertThat(text(SampleOrders.wetMemorandum())).doesNotContain("RANCANGAN", "sertifikat uji");
    }

    @Test
    void every_page_is_numbered() {
        List<String> pages = new PrintedPages(renderer.render(memorandum)).texts();

        assertThat(IntStream.range(0, pages.size()))
                .allMatch(i -> pages.get(i).contains("Halaman %d dari %d".formatted(i + 1, pages.size())));
    }

    @Test
    void agreed_text_travels_inside() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(memorandum))) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            var file = Objects.requireNonNull(files.get(Renderer.EMBEDDED_FILE));

            assertThat(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo(memorandum.wording().embedded());
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
        }
    }

    @Test
    void catalogue_tells_title_language_date_and_chapters() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(memorandum))) {
            var catalogue = pdf.getDocumentCatalog();

            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(memorandum.title());
            assertThat(pdf.getDocumentInformation().getCreationDate().getTime())
                    .isEqualTo(Date.from(SampleOrders.INSTANT));
            assertThat(catalogue.getLanguage()).isEqualTo("id-ID");
            assertThat(catalogue
                            .getDocumentOutline()
                            .getFirstChild()
                            .getFirstChild()
                            .getTitle())
                    .startsWith("Pasal 1 ");
        }
    }

    @Test
    void many_print_at_once() {
        String alone = text(memorandum);

        assertThat(IntStream.range(0, 12).parallel().mapToObj(i -> text(memorandum)))
                .allMatch(alone::equals);
    }

    private String[] fields(PrintOrder order) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(renderer.render(order))) {
            PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
            return form == null
                    ? new String[0]
                    : form.getFields().stream()
                            .map(PDField::getFullyQualifiedName)
                            .toArray(String[]::new);
        }
    }

    private String text(PrintOrder order) {
        return new PrintedPages(renderer.render(order)).text();
    }
}
