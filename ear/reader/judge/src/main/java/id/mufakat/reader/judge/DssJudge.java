package id.mufakat.reader.judge;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlDigestMatcher;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.ServiceLoaderPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks EU DSS 6.4, with its default policy (ETSI EN 319 102-1 and TS 119 172-4), off line: no trusted list, no issuer or
 * revocation data from the network.
 *
 * <p>Its comparison of pages as pictures is off. It calls every later signature a difference, since that fills its
 * visible field, so it can never be part of the verdict on a document that several people sign; it is by far the
 * slowest step. Shadow attacks are left to the coverage of the whole file and to the two checks of objects.
 */
final class DssJudge {

    DssOpinion judge(byte[] pdf, Trust trust) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier(trust));
        validator.setPdfObjFactory(objects());
        validator.setEnableEtsiValidationReport(false);
        Reports reports = validator.validateDocument();
        return opinion(reports.getSimpleReport(), reports.getDiagnosticData());
    }

    private static CommonCertificateVerifier verifier(Trust trust) {
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        trust.anchors().forEach(each -> anchors.addCertificate(new CertificateToken(each)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(anchors);
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        InputStream[] lists =
                trust.lists().stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new);
        verifier.setCrlSource(new ExternalResourcesCRLSource(lists));
        return verifier;
    }

    private static IPdfObjFactory objects() {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        IPdfObjFactory factory = new ServiceLoaderPdfObjFactory();
        factory.setPdfDifferencesFinder(differences);
        return factory;
    }

    private static DssOpinion opinion(SimpleReport report, DiagnosticData data) {
        List<SignatureWrapper> inOrder = data.getSignatures().stream()
                .sorted(Comparator.comparing(DssJudge::end))
                .toList();
        List<Finding.Signature> signatures = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        boolean clean = true;
        for (SignatureWrapper each : inOrder) {
            signatures.add(signature(each, report));
            messages(report, each.getId())
                    .map(text -> field(each) + ": " + text)
                    .forEach(notes::add);
            clean &= isClean(each.getPDFRevision());
        }
        return new DssOpinion(signatures, clean, notes);
    }

    private static Finding.Signature signature(SignatureWrapper each, SimpleReport report) {
        String id = each.getId();
        boolean references = each.getDigestMatchers().stream().allMatch(XmlDigestMatcher::isDataIntact);
        boolean layout = each.getPDFRevision().isSignatureByteRangeValid()
                && each.getPDFRevision().isPdfSignatureDictionaryConsistent();
        return new Finding.Signature(
                field(each),
                String.valueOf(report.getIndication(id)),
                report.getSubIndication(id) == null
                        ? ""
                        : report.getSubIndication(id).name(),
                each.getSignatureFormat() == null
                        ? ""
                        : each.getSignatureFormat().toString(),
                each.isSignatureIntact() && each.isSignatureValid() && references && layout,
                each.isTrustedChain(),
                signer(each.getSigningCertificate()),
                time(each.getClaimedSigningTime()));
    }

    /**
     * Changed annotations and pages, and changes DSS cannot explain, are a manipulation; later signatures, filled
     * fields and added validation data are not. Overlapping fields stay a remark: they may have been so when signed.
     */
    private static boolean isClean(PDFRevisionWrapper revision) {
        return revision.getPdfUndefinedChanges().isEmpty()
                && revision.getPdfAnnotationChanges().isEmpty()
                && revision.getPdfPageDifferenceConcernedPages().isEmpty();
    }

    private static Stream<String> messages(SimpleReport report, String id) {
        return Stream.concat(report.getAdESValidationErrors(id).stream(), report.getAdESValidationWarnings(id).stream())
                .map(Message::getValue);
    }

    private static long end(SignatureWrapper each) {
        return each.getPDFRevision().getSignatureByteRange().stream()
                .skip(2)
                .mapToLong(Number::longValue)
                .sum();
    }

    private static String field(SignatureWrapper each) {
        String field = each.getFirstFieldName();
        return field == null ? "" : field;
    }

    private static String signer(@Nullable CertificateWrapper certificate) {
        String name = certificate == null ? null : certificate.getCommonName();
        return name == null ? "" : name;
    }

    private static @Nullable String time(@Nullable Date claimed) {
        return claimed == null ? null : claimed.toInstant().toString();
    }
}
