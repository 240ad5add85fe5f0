package id.mufakat.certificate.local;

import id.mufakat.certificate.HolderKey;
import id.mufakat.certificate.Keys;
import id.mufakat.certificate.TrustAnchors;
import id.mufakat.certificate.local.Mint.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;

/** Pins our root, and signs fresh revocation lists each time they are asked for. */
@ApplicationScoped
class LocalTrust implements TrustAnchors {

    /** X.509, 9.5.2.8: expiredCertsOnCRL. */
    private static final ASN1ObjectIdentifier EXPIRED_TOO = new ASN1ObjectIdentifier("2.5.29.60");

    private static final Duration LIST_VALID = Duration.ofDays(7);

    @Inject
    AuthorityChain chain;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    @Override
    public List<byte[]> certificates() {
        return chain.certificates().stream()
                .filter(certificate ->
                        certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                .map(Mint::der)
                .toList();
    }

    @Override
    public List<byte[]> revocationLists() {
        return List.of(list(chain.issuer(), keys.revoked()), list(chain.root(), List.of()));
    }

    private byte[] list(Identity by, List<HolderKey> revoked) {
        Instant now = clock.instant();
        X509v2CRLBuilder builder = new JcaX509v2CRLBuilder(by.certificate(), Date.from(now));
        builder.setNextUpdate(Date.from(now.plus(LIST_VALID)));
        for (HolderKey key : revoked) {
            Instant since = key.revokedAt().orElseThrow();
            builder.addCRLEntry(new BigInteger(key.serial(), 16), Date.from(since), CRLReason.unspecified);
        }
        try {
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(by.certificate()));
            // The list never forgets: without this word a judge ignores it for a certificate that has expired since.
            builder.addExtension(
                    EXPIRED_TOO, false, new ASN1GeneralizedTime(by.certificate().getNotBefore()));
            return builder.build(Mint.signer(by.key())).getEncoded();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("cannot make a revocation list", e);
        }
    }
}
