package id.mufakat.reader.judge;

import com.itextpdf.kernel.exceptions.BadPasswordException;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.SignatureUtil;
import com.itextpdf.signatures.validation.ValidatorChainBuilder;
import com.itextpdf.signatures.validation.context.CertificateSource;
import com.itextpdf.signatures.validation.context.TimeBasedContext;
import com.itextpdf.signatures.validation.context.ValidationContext;
import com.itextpdf.signatures.validation.context.ValidatorContext;
import com.itextpdf.signatures.validation.report.ReportItem;
import com.itextpdf.signatures.validation.report.ValidationReport;
import com.itextpdf.signatures.validation.report.ValidationReport.ValidationResult;
import id.mufakat.reader.Refused;
import id.mufakat.reader.clause.Clauses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What iText found, and what is read with it.
 *
 * @param signed fields that hold a signature; document time stamps are not among them
 * @param intact those of them whose bytes and cryptography iText verifies as well
 * @param open fields that wait for a signature
 * @param clean whether iText's revision validator accepts every revision
 */
record ITextOpinion(
        Set<String> signed,
        Set<String> intact,
        List<String> open,
        boolean covered,
        boolean clean,
        String pdfaPart,
        Clauses clauses,
        List<String> notes) {

    private static final int MOST_PAGES = 1_000;
    private static final PdfName TIME_STAMP = new PdfName("ETSI.RFC3161");

    /** @throws Refused {@code encrypted} or {@code too-big} */
    static ITextOpinion of(byte[] pdf) throws Refused, IOException {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            if (document.getReader().isEncrypted()) {
                throw new Refused("encrypted");
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Refused("too-big");
            }
            return of(pdf, document);
        } catch (BadPasswordException e) {
            throw new Refused("encrypted");
        }
    }

    private static ITextOpinion of(byte[] pdf, PdfDocument document) {
        SignatureUtil signatures = new SignatureUtil(document);
        Set<String> signed = new TreeSet<>();
        Set<String> intact = new TreeSet<>();
        List<long[]> ranges = new ArrayList<>();
        for (String field : signatures.getSignatureNames()) {
            ranges.add(range(signatures.getSignature(field).getByteRange()));
            if (!TIME_STAMP.equals(signatures.getSignature(field).getSubFilter())) {
                signed.add(field);
                if (isIntact(signatures, field)) {
                    intact.add(field);
                }
            }
        }
        ValidationReport revisions = revisions(document);
        return new ITextOpinion(
                signed,
                intact,
                signatures.getBlankSignatureNames(),
                new Coverage(pdf).isWhole(ranges),
                revisions.getValidationResult() == ValidationResult.VALID,
                PdfAClaim.of(document),
                EmbeddedClauses.of(document),
                revisions.getFailures().stream().map(ITextOpinion::note).toList());
    }

    /**
     * Without a certification a viewer allows annotations after a signature. Here nothing is allowed but filling in and
     * further signatures: a note stuck over a paragraph changes what people read.
     */
    private static ValidationReport revisions(PdfDocument document) {
        ValidationContext context = new ValidationContext(
                ValidatorContext.DOCUMENT_REVISIONS_VALIDATOR, CertificateSource.SIGNER_CERT, TimeBasedContext.PRESENT);
        return new ValidatorChainBuilder()
                .buildDocumentRevisionsValidator()
                .setAccessPermissions(AccessPermissions.FORM_FIELDS_MODIFICATION)
                .validateAllDocumentRevisions(context, document);
    }

    private static boolean isIntact(SignatureUtil signatures, String field) {
        try {
            return signatures.readSignatureData(field).verifySignatureIntegrityAndAuthenticity();
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    private static long[] range(PdfArray range) {
        return range == null ? new long[0] : range.toLongArray();
    }

    private static String note(ReportItem item) {
        return item.getCheckName() + ": " + item.getMessage();
    }
}
