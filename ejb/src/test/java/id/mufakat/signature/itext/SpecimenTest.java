package id.mufakat.signature.itext;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import id.mufakat.signature.SigningOrder;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SpecimenTest {

    private static final Rectangle FIELD = new Rectangle(0, 0, SamplePaper.WIDTH, SamplePaper.HEIGHT);

    @TestFactory
    Stream<DynamicTest> every_word_is_inside_the_field_and_legible() {
        return Stream.of(
                        specimen("short", SampleOrders.CHAIR, SampleOrders.CHAIR_NAME),
                        specimen("long", SampleOrders.HEAD, SampleOrders.LONG),
                        specimen(
                                "delegated",
                                List.of(
                                        "a.n. BUPATI BADUNG",
                                        "SEKRETARIS DAERAH",
                                        "u.b.",
                                        "ASISTEN PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT,"),
                                SampleOrders.LONG),
                        specimen("no spaces", List.of("KETUA,"), List.of("X".repeat(90))),
                        specimen("other letters", List.of("KETUA,"), List.of("Ni Luh Đặng Ấu Ѳёдор")))
                .map(order -> DynamicTest.dynamicTest(order.reason(), () -> check(order)));
    }

    @Test
    void the_shorter_the_larger() {
        float few =
                sizes(specimen("short", List.of("KETUA,"), List.of("I Made"))).get(0);
        float many =
                sizes(specimen("long", SampleOrders.HEAD, SampleOrders.LONG)).get(0);

        assertThat(few).isGreaterThan(many);
    }

    private static void check(SigningOrder order) {
        Appearance appearance = draw(order);

        assertThat(appearance.letters()).allMatch(appearance::isInside);
        assertThat(appearance.letters()).allMatch(letter -> letter.getXDirAdj() > 40, "beside the code");
        assertThat(sizes(order)).allMatch(size -> size >= SpecimenText.SMALLEST);
        List<String> words = new ArrayList<>(List.of(Specimen.SIGNED_BY));
        words.addAll(order.officeLines());
        words.addAll(order.nameLines());
        words.add(Specimen.NOT_CERTIFIED);
        assertThat(appearance.text().replace(" ", ""))
                .isEqualTo(String.join("", words).replace(" ", ""));
    }

    private static List<Float> sizes(SigningOrder order) {
        return draw(order).letters().stream().map(TextPosition::getFontSize).toList();
    }

    private static SigningOrder specimen(String what, List<String> office, List<String> name) {
        UUID nobody = UUID.randomUUID();
        return new SigningOrder(
                new byte[0], "first", nobody, nobody, true, office, name, SampleOrders.URL, what, "", Instant.EPOCH);
    }

    private static Appearance draw(SigningOrder order) {
        Specimen specimen = new Specimen();
        specimen.fonts = SampleFonts.fonts();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(out))) {
            PageSize size = new PageSize(FIELD);
            new PdfCanvas(pdf.addNewPage(size)).addXObjectAt(specimen.draw(order, FIELD, pdf), 0, 0);
        }
        return Appearance.ofPage(out.toByteArray());
    }
}
