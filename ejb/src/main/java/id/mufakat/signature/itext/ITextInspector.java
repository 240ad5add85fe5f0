package id.mufakat.signature.itext;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.signatures.PdfPKCS7;
import com.itextpdf.signatures.SignatureUtil;
import id.mufakat.signature.Inspector;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

/** Looks with the same library that signs; a judge of another make follows before the archive takes the file. */
@ApplicationScoped
class ITextInspector implements Inspector {

    private static final int FORMS_AND_SIGNATURES = 2;

    @Override
    public Paper read(byte[] pdf) {
        try (PdfDocument document = open(pdf)) {
            SignatureUtil signatures = new SignatureUtil(document);
            return new Paper(
                    document.getNumberOfPages(),
                    List.copyOf(signatures.getBlankSignatureNames()),
                    List.copyOf(signatures.getSignatureNames()));
        } catch (IOException e) {
            throw new IllegalStateException("not a PDF of ours", e);
        }
    }

    @Override
    public Signature inspect(byte[] before, byte[] after, String field) {
        demand(
                after.length > before.length && Arrays.equals(before, Arrays.copyOf(after, before.length)),
                "an earlier byte changed");
        try (PdfDocument document = open(after)) {
            SignatureUtil signatures = new SignatureUtil(document);
            List<String> names = signatures.getSignatureNames();
            demand(!names.isEmpty() && names.get(names.size() - 1).equals(field), "the last signature is elsewhere");
            demand(signatures.signatureCoversWholeDocument(field), "the signature does not cover the file");
            demandGapHoldsOnlyTheSignature(after, signatures.getSignature(field).getByteRange());
            demand(names.size() > 1 || certified(document), "the first signature does not certify");
            PdfPKCS7 cms = signatures.readSignatureData(field);
            demand(cms.verifySignatureIntegrityAndAuthenticity(), "the signature does not hold");
            return new Signature(cms.getSigningCertificate(), cms.getSignDate().toInstant());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the signed file cannot be read back", e);
        }
    }

    /** From the file's first byte to its last, all is signed but the hexadecimal string that is the signature. */
    private static void demandGapHoldsOnlyTheSignature(byte[] pdf, PdfArray range) {
        demand(range.size() == 4, "the byte range is no pair of spans");
        long[] span = range.toLongArray();
        demand(span[0] == 0 && span[2] > span[1] && span[2] + span[3] == pdf.length, "bytes are left out");
        byte[] gap = Arrays.copyOfRange(pdf, (int) span[1], (int) span[2]);
        boolean hexadecimal = gap[0] == '<' && gap[gap.length - 1] == '>';
        for (int i = 1; i < gap.length - 1; i++) {
            hexadecimal &= Character.digit(gap[i], 16) >= 0;
        }
        demand(hexadecimal, "more than the signature is left out");
    }

    /** DocMDP with P=2: from now on nothing but filling prepared fields and signing (ISO 32000-1, 12.8.2.2). */
    private static boolean certified(PdfDocument document) {
        PdfDictionary permissions = document.getCatalog().getPdfObject().getAsDictionary(PdfName.Perms);
        PdfDictionary certification = permissions == null ? null : permissions.getAsDictionary(PdfName.DocMDP);
        PdfArray references = certification == null ? null : certification.getAsArray(PdfName.Reference);
        PdfDictionary reference = references == null ? null : references.getAsDictionary(0);
        PdfDictionary parameters = reference == null ? null : reference.getAsDictionary(PdfName.TransformParams);
        Integer level = parameters == null ? null : parameters.getAsInt(PdfName.P);
        return level != null && level == FORMS_AND_SIGNATURES;
    }

    private static PdfDocument open(byte[] pdf) throws IOException {
        return new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)));
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
