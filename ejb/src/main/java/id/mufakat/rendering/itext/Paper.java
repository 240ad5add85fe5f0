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
import com.itextpdf.kernel.pdf.PdfOutputIntent;
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
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

/** A PDF/A-3a and PDF/UA-1 file around the pages: catalogue, dates, the embedded text, the archive's field. */
final class Paper {

    static final PdfAConformance PDF_A = PdfAConformance.PDF_A_3A;
    static final PdfUAConformance PDF_UA = PdfUAConformance.PDF_UA_1;

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final PrintOrder order;

    Paper(PrintOrder order) {
        this.order = order;
    }

    PdfDocument open(OutputStream out) {
        PdfDocument pdf = new PdfADocument(new PdfWriter(out, format()), PDF_A, colours());
        pdf.setTagged();
        pdf.getCatalog().setLang(new PdfString(order.wording().language()));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        pdf.getDocumentInfo().setTitle(order.title()).setCreator("Mufakat");
        pdf.getDocumentInfo().setMoreInfo(PdfName.CreationDate.getValue(), date().getValue());
        embed(pdf);
        return pdf;
    }

    /** After the text is laid out, before the file is closed. */
    void finish(PdfDocument pdf) {
        if (order.isSignedElectronically()) {
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
        Calendar date = GregorianCalendar.from(order.instant().atZone(ZoneOffset.UTC));
        return (PdfString) new PdfDate(date).getPdfObject();
    }

    private void embed(PdfDocument pdf) {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.ModDate, date());
        PdfFileSpec file = PdfFileSpec.createEmbeddedFileSpec(
                pdf,
                order.wording().embedded().getBytes(StandardCharsets.UTF_8),
                "Klausul yang disepakati beserta sidiknya",
                Renderer.EMBEDDED_FILE,
                new PdfName("application/json"),
                parameters,
                PdfName.Data);
        pdf.addAssociatedFile(Renderer.EMBEDDED_FILE, file);
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
