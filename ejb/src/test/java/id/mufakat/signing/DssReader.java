package id.mufakat.signing;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import id.mufakat.reading.Extract;
import id.mufakat.reading.Judgement;
import id.mufakat.reading.Judgement.SignatureFinding;
import id.mufakat.reading.Reader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/** A judge of another make in the test's own process: EU DSS at the test's own time, offline. */
public final class DssReader implements Reader {

    private final Supplier<Instant> now;

    public DssReader(Supplier<Instant> now) {
        this.now = now;
    }

    @Override
    public void inspect(byte[] file) {
        extract(file);
    }

    @Override
    public Judgement judge(byte[] pdf, List<byte[]> anchors, List<byte[]> lists) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        anchors.forEach(anchor -> trusted.addCertificate(DSSUtils.loadCertificate(anchor)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setCrlSource(new ExternalResourcesCRLSource(
                lists.stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new)));
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(now.get()));
        Reports reports = validator.validateDocument();
        return judgement(pdf, reports.getSimpleReport(), reports.getDiagnosticData());
    }

    private static Judgement judgement(byte[] pdf, SimpleReport report, DiagnosticData data) {
        List<SignatureWrapper> found = data.getSignatures();
        boolean covers = found.stream()
                .map(signature -> signature.getSignatureByteRange())
                .anyMatch(range -> range.get(2).longValue() + range.get(3).longValue() == pdf.length);
        boolean clean = found.stream()
                .allMatch(signature -> signature.getPdfUndefinedChanges().isEmpty());
        return new Judgement(
                found.stream().map(signature -> finding(signature, report)).toList(), covers, clean, "", List.of());
    }

    private static SignatureFinding finding(SignatureWrapper signature, SimpleReport report) {
        String id = signature.getId();
        Object why = report.getSubIndication(id);
        return new SignatureFinding(
                signature.getFirstFieldName(),
                report.getIndication(id).name(),
                why == null ? "" : why.toString(),
                report.getSignatureFormat(id).toString(),
                signature.isSignatureIntact(),
                signature.isTrustedChain(),
                report.getSignedBy(id),
                signature.getClaimedSigningTime().toInstant());
    }

    static CertificateToken certificate(byte[] der) {
        return DSSUtils.loadCertificate(der);
    }

    @Override
    public Extract extract(byte[] file) {
        throw new UnsupportedOperationException("judges only");
    }

    @Override
    public boolean isReady() {
        return true;
    }
}
