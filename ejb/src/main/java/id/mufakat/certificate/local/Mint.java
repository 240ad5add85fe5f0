package id.mufakat.certificate.local;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Strikes keys and certificates (RFC 5280). Elliptic curves: P-256 for persons and the seal, P-384 for the authority, which has to
 * last. BouncyCastle computes ECDSA on Java 17 twice as fast as the platform's own provider.
 */
final class Mint {

    static final Provider PROVIDER = new BouncyCastleProvider();
    static final String PERSON_CURVE = "secp256r1";
    static final String AUTHORITY_CURVE = "secp384r1";
    private static final int SERIAL_BYTES = 16;

    /** id-kp-documentSigning, the purpose of a seal (RFC 9336). */
    static final Extension DOCUMENT_SIGNING = extension(
            Extension.extendedKeyUsage,
            true,
            new ExtendedKeyUsage(KeyPurposeId.getInstance(oid("1.3.6.1.5.5.7.3.36"))));

    /** The policy under which a house, and no other authority, certifies its own seal; {@code statement.md} names it. */
    static final Extension HOUSE_SEAL = extension(
            Extension.certificatePolicies,
            false,
            new CertificatePolicies(new PolicyInformation(oid("2.25.118360686392327527006546304222734388016"))));

    private Mint() {}

    /** A key that certifies, with its certificate. */
    record Identity(X509Certificate certificate, PrivateKey key) {}

    /** Whom to certify, and for how long. */
    record Blank(X500Name subject, KeyPair keys, Instant from, Instant until) {}

    static KeyPair keys(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make keys", e);
        }
    }

    /** A certificate that vouches for itself. */
    static X509Certificate root(Blank blank) {
        return strike(blank, null, new BasicConstraints(1));
    }

    /** A certificate that vouches for persons. */
    static X509Certificate issuer(Blank blank, Identity root) {
        return strike(blank, root, new BasicConstraints(0));
    }

    static X509Certificate person(Blank blank, Identity issuer) {
        return strike(blank, issuer, new BasicConstraints(false));
    }

    /** For what the house itself says: neither a person's certificate nor another authority's seal passes for it. */
    static X509Certificate seal(Blank blank, Identity issuer) {
        return strike(blank, issuer, new BasicConstraints(false), DOCUMENT_SIGNING, HOUSE_SEAL);
    }

    static X509Certificate strike(
            Blank blank, @Nullable Identity issuer, BasicConstraints constraints, Extension... marks) {
        X509v3CertificateBuilder builder = builder(blank, issuer == null ? blank.subject() : nameOf(issuer));
        try {
            JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
            PublicKey subjectKey = blank.keys().getPublic();
            builder.addExtension(Extension.basicConstraints, true, constraints);
            builder.addExtension(Extension.keyUsage, true, usage(constraints.isCA()));
            builder.addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(subjectKey));
            for (Extension mark : marks) {
                builder.addExtension(mark);
            }
            if (issuer == null) {
                return parse(builder.build(signer(blank.keys().getPrivate())).getEncoded());
            }
            ASN1Encodable above = ids.createAuthorityKeyIdentifier(issuer.certificate());
            builder.addExtension(Extension.authorityKeyIdentifier, false, above);
            return parse(builder.build(signer(issuer.key())).getEncoded());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("cannot certify", e);
        }
    }

    private static ASN1ObjectIdentifier oid(String dotted) {
        return new ASN1ObjectIdentifier(dotted);
    }

    private static Extension extension(ASN1ObjectIdentifier name, boolean critical, ASN1Object value) {
        try {
            return Extension.create(name, critical, value);
        } catch (IOException e) {
            throw new IllegalStateException("cannot certify", e);
        }
    }

    private static X509v3CertificateBuilder builder(Blank blank, X500Name by) {
        return new JcaX509v3CertificateBuilder(
                by,
                new BigInteger(1, Sealing.random(SERIAL_BYTES)).setBit(0),
                Date.from(blank.from()),
                Date.from(blank.until()),
                blank.subject(),
                blank.keys().getPublic());
    }

    private static KeyUsage usage(boolean authority) {
        int authorities = KeyUsage.keyCertSign | KeyUsage.cRLSign;
        return new KeyUsage(authority ? authorities : KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    }

    static ContentSigner signer(PrivateKey key) {
        try {
            return new JcaContentSignerBuilder("SHA384withECDSA")
                    .setProvider(PROVIDER)
                    .build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    /** ECDSA over SHA-256, DER. */
    static byte[] sign(PrivateKey key, byte[] message) {
        return sign("SHA256withECDSA", key, message);
    }

    /**
     * The same without any chance in it (RFC 6979), so that signing again gives the same bytes again; and of the two values
     * that fit the lower one, so that nobody can turn it into the other.
     */
    static byte[] signAlike(PrivateKey key, byte[] message) {
        BigInteger order = ((ECPrivateKey) key).getParams().getOrder();
        try {
            BigInteger[] pair = StandardDSAEncoding.INSTANCE.decode(order, sign("SHA256withECDDSA", key, message));
            return StandardDSAEncoding.INSTANCE.encode(order, pair[0], pair[1].min(order.subtract(pair[1])));
        } catch (IOException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    private static byte[] sign(String algorithm, PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance(algorithm, PROVIDER);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    static PrivateKey key(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance("EC", PROVIDER).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not a private key", e);
        }
    }

    static X509Certificate parse(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not a certificate", e);
        }
    }

    static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not a certificate", e);
        }
    }

    static X500Name nameOf(Identity identity) {
        return X500Name.getInstance(
                identity.certificate().getSubjectX500Principal().getEncoded());
    }
}
