package id.mufakat.rendering.itext;

import com.itextpdf.forms.fields.PdfFormAnnotation;
import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.forms.fields.PdfSignatureFormField;
import com.itextpdf.forms.fields.SignatureFormFieldBuilder;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfConformance;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.pdfa.PdfADocument;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.Renderer;
import id.mufakat.rendering.ReportOrder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;

/** A PDF/A-3a and PDF/UA-1 file around the pages: catalogue, dates, the embedded text, the archive's field. */
final class Paper {

    static final PdfAConformance PDF_A = PdfAConformance.PDF_A_3A;
    static final PdfUAConformance PDF_UA = PdfUAConformance.PDF_UA_1;

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** @param embedded the agreed clauses, or empty for a paper that has none */
    private record Cover(String title, String language, Instant instant, String embedded, boolean signed) {}

    private final Cover cover;

    private Paper(Cover cover) {
        this.cover = cover;
    }

    static Paper of(PrintOrder order) {
        return new Paper(new Cover(
                order.title(),
                order.wording().language(),
                order.instant(),
                order.wording().embedded(),
                order.isSignedElectronically()));
    }

    static Paper of(ReportOrder order) {
        return new Paper(new Cover(order.title(), order.language(), order.instant(), "", false));
    }

    PdfDocument open(OutputStream out) {
        PdfDocument pdf = new PdfADocument(new PdfWriter(out, format()), PDF_A, colours());
        pdf.setTagged();
        pdf.getCatalog().setLang(new PdfString(cover.language()));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        pdf.getDocumentInfo().setTitle(cover.title()).setCreator("Mufakat");
        pdf.getDocumentInfo().setMoreInfo(PdfName.CreationDate.getValue(), date().getValue());
        if (!cover.embedded().isEmpty()) {
            embed(pdf);
        }
        return pdf;
    }

    /** After the text is laid out, before the file is closed. */
    void finish(PdfDocument pdf) {
        if (cover.signed()) {
            addArchiveField(pdf);
        }
    }

    private static WriterProperties format() {
        return new WriterProperties()
                .addPdfAXmpMetadata(PDF_A)
                .addPdfUaXmpMetadata(PDF_UA)
                .setPdfVersion(PdfVersion.PDF_1_7)
                .setFullCompressionMode(true);
    }

    private static PdfOutputIntent colours() {
        return new PdfOutputIntent(
                "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(SRGB));
    }

    private PdfString date() {
        Calendar date = GregorianCalendar.from(cover.instant().atZone(ZoneOffset.UTC));
        return (PdfString) new PdfDate(date).getPdfObject();
    }

    private void embed(PdfDocument pdf) {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, date());
        PdfFileSpec file = PdfFileSpec.createEmbeddedFileSpec(
                pdf,
                cover.embedded().getBytes(StandardCharsets.UTF_8),
                "Klausul yang disepakati beserta sidiknya",
                Renderer.EMBEDDED_FILE,
                new PdfName("application/json"),
                parameters,
                PdfName.Data);
        pdf.addAssociatedFile(Renderer.EMBEDDED_FILE, file);
    }

    static String embedded(byte[] paper) {
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(paper)))) {
            PdfObject file = Objects.requireNonNull(
                    pdf.getCatalog()
                            .getNameTree(PdfName.EmbeddedFiles)
                            .getNames()
                            .get(new PdfString(Renderer.EMBEDDED_FILE)),
                    "a paper without its text");
            PdfStream content =
                    ((PdfDictionary) file).getAsDictionary(PdfName.EF).getAsStream(PdfName.F);
            return new String(content.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Zero size and printable: "hidden" would break PDF/A. */
    private static void addArchiveField(PdfDocument pdf) {
        PdfSignatureFormField field = new SignatureFormFieldBuilder(pdf, Renderer.ARCHIVE_FIELD)
                .setPage(1)
                .setWidgetRectangle(new Rectangle(0, 0, 0, 0))
                .setConformance(new PdfConformance(PDF_A, PDF_UA))
                .createSignature();
        field.getFirstFormAnnotation().setVisibility(PdfFormAnnotation.VISIBLE);
        field.setAlternativeName("Stempel waktu arsip");
        PdfFormCreator.getAcroForm(pdf, true).addField(field, pdf.getFirstPage());
    }
}
