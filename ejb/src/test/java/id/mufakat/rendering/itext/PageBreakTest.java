package id.mufakat.rendering.itext;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.PrintOrder.SignatureBlock;
import id.mufakat.rendering.PrintedPages;
import id.mufakat.rendering.Renderer;
import id.mufakat.rendering.SampleOrders;
import id.mufakat.rendering.VeraPdf;
import id.mufakat.text.Unit.Kind;
import id.mufakat.wording.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page may end. Each text is pushed down by one line at a time, so that every kind of break occurs. */
class PageBreakTest {

    private static final int LINES_ON_A_PAGE = 44;
    private static final String FILLER =
            "Kalimat ini cukup panjang untuk mengisi paling sedikit tiga baris pada halaman"
                    + " resmi, agar terlihat apakah baris pertama atau baris terakhir tertinggal sendirian di halaman lain, ";

    private final Renderer renderer = PrintShop.renderer();

    @Test
    @Tag("thorough")
    void signatures_stay_with_the_last_words() {
        for (int pushed = 0; pushed < LINES_ON_A_PAGE; pushed += 3) {
            for (String page : pages(pushed)) {
                assertThat(page.contains("PIHAK KESATU,")).isEqualTo(page.contains("berlaku sejak ditandatangani"));
                assertThat(page.contains("PIHAK KESATU,")).isEqualTo(page.contains("NIP 197304121998032004"));
            }
        }
    }

    @Test
    @Tag("thorough")
    void no_heading_and_no_single_line_is_left_alone() {
        for (int pushed = 0; pushed < LINES_ON_A_PAGE; pushed++) {
            for (String page : pages(pushed)) {
                List<String> lines = lines(page);
                String first = lines.get(0);
                String last = lines.get(lines.size() - 1);

                assertThat(last).doesNotStartWith("Pasal ").isNotEqualTo("JUDUL");
                assertThat(last.contains("Awal") && !last.contains("Akhir"))
                        .as(last)
                        .isFalse();
                assertThat(first.contains("Akhir") && !first.contains("Awal"))
                        .as(first)
                        .isFalse();
            }
        }
    }

    @Test
    void annexes_follow_the_signatures_on_pages_of_their_own() {
        List<Line> lines = new ArrayList<>(order(0, List.of()).wording().lines());
        lines.add(SampleOrders.line(Kind.ANNEX, 0, "LAMPIRAN I", "RENCANA KERJA", ""));
        lines.add(SampleOrders.line(Kind.PARAGRAPH, 1, "(1)", null, "Isi lampiran."));

        byte[] pdf = renderer.render(SampleOrders.of(lines, List.of(SampleOrders.block("first", "KESATU,", "Nama"))));

        List<String> pages = new PrintedPages(pdf).texts();
        assertThat(pages.get(pages.size() - 1)).startsWith("LAMPIRAN I").contains("Isi lampiran.");
        assertThat(pages.get(pages.size() - 2)).contains("KESATU,", SampleOrders.URL);
        VeraPdf.requireArchivalAndAccessible(pdf);
    }

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 10})
    void any_number_of_people_can_sign(int people) throws IOException {
        List<SignatureBlock> blocks = IntStream.range(0, people)
                .mapToObj(i -> SampleOrders.block(
                        "slot-" + i, "PIHAK KE-" + (i + 1) + ",", "Dr. Drs. H. Raden Mas ".repeat(4) + "Contoh " + i))
                .toList();

        byte[] pdf = renderer.render(order(3, blocks));

        VeraPdf.requireArchivalAndAccessible(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var form = document.getDocumentCatalog().getAcroForm();
            assertThat(form.getFields()).hasSize(people + 1);
            assertThat(form.getFieldTree())
                    .allMatch(field -> field.getWidgets().get(0).getRectangle().getLowerLeftY() >= 0);
        }
    }

    private List<String> pages(int pushed) {
        List<SignatureBlock> two = List.of(
                SampleOrders.block("first", "PIHAK KESATU,", "Nama Contoh Satu"),
                SampleOrders.block("second", "PIHAK KEDUA,", "Nama Contoh Dua"));
        return new PrintedPages(renderer.render(order(pushed, two))).texts();
    }

    /** Short lines first, then articles of long paragraphs. */
    private static PrintOrder order(int pushed, List<SignatureBlock> blocks) {
        List<Line> lines = new ArrayList<>();
        lines.add(SampleOrders.line(Kind.TITLE, 0, "", null, "NOTA KESEPAHAMAN"));
        for (int i = 0; i < pushed; i++) {
            lines.add(SampleOrders.line(Kind.NUMBERS, 0, "", null, "NOMOR: " + i));
        }
        for (int article = 1; article <= 6; article++) {
            lines.add(SampleOrders.line(Kind.ARTICLE, 0, "Pasal " + article, "JUDUL", ""));
            lines.add(SampleOrders.line(Kind.PARAGRAPH, 1, "(1)", null, "Awal " + FILLER + "Akhir."));
            lines.add(SampleOrders.line(Kind.LETTER, 2, "a.", null, "Awal " + FILLER + FILLER + "Akhir."));
            lines.add(SampleOrders.line(Kind.PARAGRAPH, 1, "(2)", null, "Awal " + FILLER + "Akhir."));
        }
        lines.add(SampleOrders.line(Kind.ARTICLE, 0, "Pasal 7", "JUDUL", "Ini berlaku sejak ditandatangani."));
        return SampleOrders.of(lines, blocks);
    }

    /** Without the foot. */
    private static List<String> lines(String page) {
        return page.lines()
                .filter(line -> !line.contains("Halaman ") && !line.startsWith("Dokumen ini"))
                .filter(line -> !line.startsWith("sebagai tanda tangan elektronik tersertifikasi"))
                .map(String::strip)
                .toList();
    }
}
