package id.mufakat.certificate.local;

import id.mufakat.certificate.Seal;
import id.mufakat.certificate.local.Mint.Blank;
import id.mufakat.certificate.local.Mint.Identity;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;

/** The house's own seal, by a fresh authority of its own kind. */
public final class SampleSeal implements Seal {

    private final X509Certificate root;
    private final X509Certificate issuer;
    private final Identity signer;

    private SampleSeal(BiFunction<Blank, Identity, X509Certificate> striking) {
        KeyPair rootKeys = Mint.keys(Mint.AUTHORITY_CURVE);
        KeyPair issuerKeys = Mint.keys(Mint.AUTHORITY_CURVE);
        KeyPair sealKeys = Mint.keys(Mint.PERSON_CURVE);
        root = Mint.root(blank("Akar", rootKeys));
        issuer = Mint.issuer(blank("Penerbit", issuerKeys), new Identity(root, rootKeys.getPrivate()));
        signer = new Identity(
                striking.apply(blank("Segel", sealKeys), new Identity(issuer, issuerKeys.getPrivate())),
                sealKeys.getPrivate());
    }

    public static SampleSeal fresh() {
        return new SampleSeal(Mint::seal);
    }

    /** A person of the same authority, who takes the own key for a seal. */
    public static SampleSeal byPerson() {
        return new SampleSeal(Mint::person);
    }

    /** Somebody whom the same root has certified to sign documents, as public authorities do, but not as a house's seal. */
    public static SampleSeal byDocumentSigner() {
        return new SampleSeal(
                (blank, issuer) -> Mint.strike(blank, issuer, new BasicConstraints(false), Mint.DOCUMENT_SIGNING));
    }

    /** A house's seal, the purpose of which a verifier may overlook. */
    public static SampleSeal withUncriticalPurpose() {
        Extension purpose = Mint.DOCUMENT_SIGNING;
        Extension soft = new Extension(purpose.getExtnId(), false, purpose.getExtnValue());
        return new SampleSeal(
                (blank, issuer) -> Mint.strike(blank, issuer, new BasicConstraints(false), soft, Mint.HOUSE_SEAL));
    }

    private static Blank blank(String name, KeyPair keys) {
        Instant now = Instant.now();
        return new Blank(Names.authority(name), keys, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)));
    }

    @Override
    public byte[] over(byte[] content) {
        return new DetachedSignature(signer, issuer).over(content);
    }

    public X509Certificate anchor() {
        return root;
    }

    public X509Certificate certificate() {
        return signer.certificate();
    }

    public X509Certificate issuer() {
        return issuer;
    }
}
