package id.mufakat.signature.itext;

import com.itextpdf.forms.fields.PdfFormAnnotation;
import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.forms.fields.PdfSignatureFormField;
import com.itextpdf.forms.fields.SignatureFormFieldBuilder;
import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * A PDF/A-3a and PDF/UA-1 of two pages with empty signature fields on the last, as the renderer makes them but with as
 * many fields as a test wants.
 */
public final class SamplePaper {

    public static final float WIDTH = 212.6f;
    public static final float HEIGHT = 90.7f;
    private static final float GAP = 6;
    private static final PdfAConformance PDF_A = PdfAConformance.PDF_A_3A;
    private static final PdfUAConformance PDF_UA = PdfUAConformance.PDF_UA_1;

    private SamplePaper() {}

    public static byte[] withFields(List<String> fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WriterProperties properties = new WriterProperties()
                .addPdfAXmpMetadata(PDF_A)
                .addPdfUaXmpMetadata(PDF_UA)
                .setPdfVersion(PdfVersion.PDF_1_7)
                .setFullCompressionMode(true);
        try (PdfDocument pdf = new PdfADocument(new PdfWriter(out, properties), PDF_A, intent())) {
            pdf.setTagged();
            pdf.getDocumentInfo().setTitle("Nota Kesepahaman");
            pdf.getCatalog().setLang(new PdfString("id-ID"));
            pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
            try (Document document = new Document(pdf)) {
                document.setFont(SampleFonts.fonts().fontFor("NOTA KESEPAHAMAN antara dua pihak."));
                document.add(new Paragraph("NOTA KESEPAHAMAN antara dua pihak."));
                document.add(new AreaBreak());
                fields.forEach(field -> document.add(new Div().add(field(field)).setMarginBottom(GAP)));
                addArchiveField(pdf);
            }
        }
        return out.toByteArray();
    }

    private static SignatureFieldAppearance field(String name) {
        SignatureFieldAppearance field = new SignatureFieldAppearance(name);
        field.setInteractive(true);
        field.setContent(new Div());
        field.setWidth(WIDTH);
        field.setHeight(HEIGHT);
        field.getAccessibilityProperties().setAlternateDescription("Tanda tangan elektronik " + name);
        return field;
    }

    private static void addArchiveField(PdfDocument pdf) {
        PdfSignatureFormField field = new SignatureFormFieldBuilder(pdf, "archive")
                .setPage(1)
                .setWidgetRectangle(new Rectangle(0, 0, 0, 0))
                .setConformance(new PdfConformance(PDF_A, PDF_UA))
                .createSignature();
        field.setFieldName("archive");
        field.getFirstFormAnnotation().setVisibility(PdfFormAnnotation.VISIBLE);
        field.setAlternativeName("Stempel waktu arsip");
        PdfFormCreator.getAcroForm(pdf, true).addField(field, pdf.getFirstPage());
    }

    private static PdfOutputIntent intent() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        return new PdfOutputIntent(
                "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(profile));
    }
}
