package id.mufakat.reader.judge;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** A root, an issuer below it, and holders; what the house's own authority is, made afresh in the test. */
final class TestAuthority {

    /** @param chain the certificate first, the root last */
    record Holder(PrivateKey key, List<X509Certificate> chain) {
        X509Certificate certificate() {
            return chain.get(0);
        }

        Certificate[] chainArray() {
            return chain.toArray(Certificate[]::new);
        }
    }

    private static final Duration YEAR = Duration.ofDays(365);
    private static final int AUTHORITY = KeyUsage.keyCertSign | KeyUsage.cRLSign;

    private final Instant now = Instant.now();
    private final String url;
    private final Holder root;
    private final Holder issuer;
    private long serial = 1;

    TestAuthority() {
        this("http://pki.invalid");
    }

    /** @param url where its certificates say that issuers, answers and lists can be fetched */
    TestAuthority(String url) {
        this.url = url;
        root = make("Root", null, AUTHORITY);
        issuer = make("Issuer", root, AUTHORITY);
    }

    Holder holder(String name) {
        return make(name, issuer, KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    }

    /** Trust in the root, with fresh lists on which only the given holders are revoked. */
    Trust trust(Holder... revoked) {
        return new Trust(List.of(root.certificate()), List.of(list(issuer, revoked), list(root)));
    }

    Trust trustWithoutLists() {
        return new Trust(List.of(root.certificate()), List.of());
    }

    X509Certificate anchor() {
        return root.certificate();
    }

    private byte[] list(Holder by, Holder... revoked) {
        try {
            JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(by.certificate(), Date.from(now));
            builder.setNextUpdate(Date.from(now.plus(Duration.ofDays(7))));
            for (Holder each : revoked) {
                builder.addCRLEntry(
                        each.certificate().getSerialNumber(),
                        Date.from(now.minus(Duration.ofDays(1))),
                        CRLReason.keyCompromise);
            }
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(by.certificate()));
            return builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by.key()))
                    .getEncoded();
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Holder make(String name, @Nullable Holder by, int usage) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair keys = generator.generateKeyPair();
            X509Certificate certificate = certificate(name, keys, by, usage);
            List<X509Certificate> chain = by == null
                    ? List.of(certificate)
                    : java.util.stream.Stream.concat(java.util.stream.Stream.of(certificate), by.chain().stream())
                            .toList();
            return new Holder(keys.getPrivate(), chain);
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(String name, KeyPair keys, @Nullable Holder by, int usage)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        X500Principal subject = new X500Principal("CN=" + name + ", O=Demo, C=ID");
        X500Principal from = by == null ? subject : by.certificate().getSubjectX500Principal();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                from,
                BigInteger.valueOf(serial++),
                Date.from(now.minus(Duration.ofDays(2))),
                Date.from(now.plus(YEAR)),
                subject,
                keys.getPublic());
        JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(usage == AUTHORITY));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        builder.addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(keys.getPublic()));
        if (by != null) {
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    ids.createAuthorityKeyIdentifier(new JcaX509CertificateHolder(by.certificate())));
            builder.addExtension(Extension.authorityInfoAccess, false, access());
            builder.addExtension(Extension.cRLDistributionPoints, false, point());
        }
        PrivateKey key = by == null ? keys.getPrivate() : by.key();
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
    }

    private AuthorityInformationAccess access() {
        return new AuthorityInformationAccess(new AccessDescription[] {
            new AccessDescription(AccessDescription.id_ad_ocsp, name("/ocsp")),
            new AccessDescription(AccessDescription.id_ad_caIssuers, name("/issuer.cer"))
        });
    }

    private CRLDistPoint point() {
        DistributionPointName place = new DistributionPointName(new GeneralNames(name("/list.crl")));
        return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(place, null, null)});
    }

    private GeneralName name(String path) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, url + path);
    }
}
