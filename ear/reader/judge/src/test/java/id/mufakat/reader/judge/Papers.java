package id.mufakat.reader.judge;

import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.forms.fields.SignatureFormFieldBuilder;
import com.itextpdf.kernel.crypto.DigestAlgorithms;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.EncryptionConstants;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.annot.PdfTextAnnotation;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.function.Consumer;

/** Papers as the house makes them, small: two prepared fields, clauses attached, signed in append mode. */
final class Papers {

    static final String FIRST = "Ttd_Pihak_1";
    static final String SECOND = "Ttd_Pihak_2";

    private Papers() {}

    /** @param clauses the content of {@code mufakat.json}, or empty for a paper without */
    static byte[] unsigned(String clauses) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(new PdfWriter(out))) {
            write(document, "Nota Kesepahaman");
            prepare(document, FIRST, 50);
            prepare(document, SECOND, 300);
            if (!clauses.isEmpty()) {
                attach(document, clauses);
            }
        }
        return out.toByteArray();
    }

    /** @param certifies as the first signature of a paper does */
    static byte[] sign(byte[] paper, String field, TestAuthority.Holder holder, boolean certifies)
            throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfSigner signer = new PdfSigner(reader(paper), out, new StampingProperties().useAppendMode());
        SignerProperties properties = new SignerProperties().setFieldName(field);
        if (certifies) {
            properties.setCertificationLevel(AccessPermissions.FORM_FIELDS_MODIFICATION);
        }
        signer.setSignerProperties(properties);
        signer.signDetached(
                new PrivateKeySignature(holder.key(), DigestAlgorithms.SHA256, null),
                holder.chainArray(),
                null,
                null,
                null,
                0,
                PdfSigner.CryptoStandard.CADES);
        return out.toByteArray();
    }

    /** A further revision that does whatever is asked. */
    static byte[] revise(byte[] paper, Consumer<PdfDocument> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document =
                new PdfDocument(reader(paper), new PdfWriter(out), new StampingProperties().useAppendMode())) {
            change.accept(document);
        }
        return out.toByteArray();
    }

    /** A note over the text: what the published shadow attacks come down to for a reader. */
    static void stickNote(PdfDocument document) {
        PdfTextAnnotation note = new PdfTextAnnotation(new Rectangle(50, 700, 200, 40));
        note.setContents(new PdfString("batal"));
        document.getPage(1).addAnnotation(note);
    }

    static void overprint(PdfDocument document) {
        write(document, 1, "XXXX", 700);
    }

    static void addPage(PdfDocument document) {
        document.addNewPage();
    }

    static void retitle(PdfDocument document) {
        document.getDocumentInfo().setTitle("lain");
    }

    static byte[] encrypted() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] password = "secret".getBytes(StandardCharsets.US_ASCII);
        WriterProperties properties = new WriterProperties()
                .setStandardEncryption(password, password, 0, EncryptionConstants.ENCRYPTION_AES_256);
        try (PdfDocument document = new PdfDocument(new PdfWriter(out, properties))) {
            document.addNewPage();
        }
        return out.toByteArray();
    }

    private static void write(PdfDocument document, String text) {
        document.addNewPage();
        write(document, 1, text, 700);
    }

    private static void write(PdfDocument document, int page, String text, float height) {
        try {
            new PdfCanvas(document.getPage(page))
                    .beginText()
                    .setFontAndSize(PdfFontFactory.createFont(), 14)
                    .moveText(50, height)
                    .showText(text)
                    .endText();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void prepare(PdfDocument document, String name, float left) {
        var field = new SignatureFormFieldBuilder(document, name)
                .setPage(1)
                .setWidgetRectangle(new Rectangle(left, 100, 200, 80))
                .createSignature();
        PdfFormCreator.getAcroForm(document, true).addField(field, document.getPage(1));
    }

    private static void attach(PdfDocument document, String clauses) {
        document.addAssociatedFile(
                "mufakat.json",
                PdfFileSpec.createEmbeddedFileSpec(
                        document,
                        clauses.getBytes(StandardCharsets.UTF_8),
                        "clauses",
                        "mufakat.json",
                        new PdfName("application/json"),
                        null,
                        PdfName.Data));
    }

    private static PdfReader reader(byte[] paper) throws IOException {
        return new PdfReader(new ByteArrayInputStream(paper));
    }
}
