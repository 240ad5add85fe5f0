package id.mufakat.reader.judge;

import id.mufakat.reader.clause.Unsound;
import id.mufakat.reader.judge.StatementFinding.SealOpinion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyInformation;

/** Whether a seal's certificate is a seal's, is by an authority that the caller trusts, and stands. */
final class SealChain {

    /** id-kp-documentSigning of RFC 9336: no certificate of a person of a house has it. */
    private static final String DOCUMENT_SIGNING = "1.3.6.1.5.5.7.3.36";

    /** No authority but a house's certifies under it, so that no other certificate of a trusted root makes a seal. */
    private static final String HOUSE_SEAL = "2.25.118360686392327527006546304222734388016";

    private final X509Certificate seal;
    private final X509Certificate issuer;
    private final Trust trust;

    SealChain(SealShape shape, Trust trust) throws Unsound {
        try {
            this.seal = X509.of(shape.signer());
            this.issuer = X509.of(shape.issuer());
            this.trust = trust;
        } catch (CertificateException | IOException e) {
            throw new Unsound("the seal's certificates are none");
        }
    }

    SealOpinion opinion() throws Unsound {
        Unsound.unless(isSeal(), "a certificate that is no seal's");
        List<X509Certificate> authorities = authorities();
        List<X509CRL> lists = lists();
        boolean revoked = lists.stream()
                .anyMatch(list -> authorities.stream().anyMatch(by -> isBy(list, by))
                        && (list.isRevoked(seal) || list.isRevoked(issuer)));
        boolean checked = !authorities.isEmpty()
                && authorities.stream().allMatch(by -> lists.stream().anyMatch(list -> isBy(list, by)));
        return new SealOpinion("seal", "", true, !authorities.isEmpty(), revoked, checked, name());
    }

    private boolean isSeal() {
        try {
            boolean[] usage = seal.getKeyUsage();
            return seal.getBasicConstraints() < 0
                    && usage != null
                    && usage[0]
                    && List.of(DOCUMENT_SIGNING).equals(seal.getExtendedKeyUsage())
                    && seal.getCriticalExtensionOIDs().contains(Extension.extendedKeyUsage.getId())
                    && Arrays.equals(policy(), seal.getExtensionValue(Extension.certificatePolicies.getId()));
        } catch (CertificateException | IOException e) {
            return false;
        }
    }

    /** As the one policy of a certificate stands in it. */
    private static byte[] policy() throws IOException {
        CertificatePolicies only = new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(HOUSE_SEAL)));
        return new DEROctetString(only).getEncoded();
    }

    /** Who vouches for the seal, the anchor last; empty if nobody does who is trusted. */
    private List<X509Certificate> authorities() {
        if (trust.anchors().isEmpty()) {
            return List.of();
        }
        try {
            PKIXCertPathBuilderResult path = (PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance("PKIX").build(parameters());
            List<X509Certificate> authorities = new ArrayList<>();
            path.getCertPath().getCertificates().stream()
                    .skip(1)
                    .forEach(each -> authorities.add((X509Certificate) each));
            authorities.add(path.getTrustAnchor().getTrustedCert());
            // What lies beside the seal must be what vouches for it, to the last byte.
            return authorities.contains(issuer) ? authorities : List.of();
        } catch (GeneralSecurityException e) {
            return List.of();
        }
    }

    private PKIXBuilderParameters parameters() throws GeneralSecurityException {
        X509CertSelector wanted = new X509CertSelector();
        wanted.setCertificate(seal);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(
                trust.anchors().stream()
                        .map(each -> new TrustAnchor(each, null))
                        .collect(Collectors.toSet()),
                wanted);
        parameters.setRevocationEnabled(false);
        parameters.addCertStore(
                CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(seal, issuer))));
        return parameters;
    }

    private List<X509CRL> lists() throws Unsound {
        List<X509CRL> lists = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (byte[] list : trust.lists()) {
                lists.add((X509CRL) factory.generateCRL(new ByteArrayInputStream(list)));
            }
        } catch (GeneralSecurityException e) {
            throw new Unsound("a revocation list that is none");
        }
        return lists;
    }

    private static boolean isBy(X509CRL list, X509Certificate authority) {
        try {
            list.verify(authority.getPublicKey());
            return list.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private String name() {
        return Arrays.stream(X500Name.getInstance(seal.getSubjectX500Principal().getEncoded())
                        .getRDNs(BCStyle.CN))
                .map(each -> IETFUtils.valueToString(each.getFirst().getValue()))
                .findFirst()
                .orElse("");
    }
}
