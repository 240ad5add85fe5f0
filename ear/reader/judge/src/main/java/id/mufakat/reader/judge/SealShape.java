package id.mufakat.reader.judge;

import id.mufakat.reader.clause.Sha256;
import id.mufakat.reader.clause.Unsound;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECKey;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/**
 * A seal of the one shape that section 3 of {@code statement.md} allows. It is built anew from its certificates, its
 * digest and its signature value and must come out the same. Both certificates are hashed into what is signed, and of the
 * two signature values that fit only the lower one counts: so not a bit of it can be another one.
 *
 * @param signer the certificate of the key that signed
 * @param issuer the certificate beside it
 */
record SealShape(Certificate signer, Certificate issuer, byte[] digest, byte[] value) {

    private static final int MOST_BYTES = 64 * 1024;

    /** @throws Unsound unless it is a seal, to the last bit */
    static SealShape of(byte[] cms) throws Unsound {
        Unsound.unless(cms.length <= MOST_BYTES, "the seal is longer than any seal");
        try {
            SignedData data =
                    SignedData.getInstance(ContentInfo.getInstance(cms).getContent());
            SignerInfo by = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
            ASN1Set certificates = data.getCertificates();
            Certificate first = Certificate.getInstance(certificates.getObjectAt(0));
            Certificate second = Certificate.getInstance(certificates.getObjectAt(1));
            IssuerAndSerialNumber name =
                    IssuerAndSerialNumber.getInstance(by.getSID().getId());
            boolean swapped = !first.getSerialNumber().equals(name.getSerialNumber());
            SealShape shape = new SealShape(
                    swapped ? second : first,
                    swapped ? first : second,
                    digest(by),
                    by.getEncryptedDigest().getOctets());
            Unsound.unless(Arrays.equals(shape.written(), cms), "the seal is not written as it must be");
            return shape;
        } catch (IOException | RuntimeException e) {
            // What the parser throws at odd bytes is of many kinds.
            throw new Unsound("the seal is no seal");
        }
    }

    /** @throws Unsound unless the signature is over these bytes, by the key of the signer's certificate */
    void demandFit(byte[] covered) throws Unsound {
        try {
            Unsound.unless(MessageDigest.isEqual(sha256(covered), digest), "the seal does not fit the bytes before it");
            Signature signature = Signature.getInstance("SHA256withECDSA");
            PublicKey key = X509.of(signer).getPublicKey();
            signature.initVerify(key);
            signature.update(attributes().getEncoded(ASN1Encoding.DER));
            Unsound.unless(signature.verify(value), "the seal is not by the key of its certificate");
            Unsound.unless(isLower(key), "the seal is not written as it must be");
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw new Unsound("the seal is not by the key of its certificate");
        }
    }

    /** ECDSA lets everybody turn one value into another that fits as well: of the two, only the lower one counts. */
    private boolean isLower(PublicKey key) throws IOException {
        BigInteger order = ((ECKey) key).getParams().getOrder();
        BigInteger[] pair = StandardDSAEncoding.INSTANCE.decode(order, value);
        return pair[1].compareTo(order.subtract(pair[1])) <= 0;
    }

    private static byte[] digest(SignerInfo by) {
        AttributeTable table = new AttributeTable(by.getAuthenticatedAttributes());
        Attribute digest = table.get(CMSAttributes.messageDigest);
        return ASN1OctetString.getInstance(digest.getAttrValues().getObjectAt(0))
                .getOctets();
    }

    byte[] written() throws IOException {
        AlgorithmIdentifier sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
        DERSequence by = sequence(
                new ASN1Integer(1),
                new IssuerAndSerialNumber(signer),
                sha256,
                new DERTaggedObject(false, 0, attributes()),
                new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256),
                new DEROctetString(value));
        DERSequence data = sequence(
                new ASN1Integer(1),
                new DERSet(sha256),
                sequence(CMSObjectIdentifiers.data),
                new DERTaggedObject(false, 0, set(signer, issuer)),
                new DERSet(by));
        return sequence(CMSObjectIdentifiers.signedData, new DERTaggedObject(true, 0, data))
                .getEncoded(ASN1Encoding.DER);
    }

    private DERSet attributes() throws IOException {
        DERSequence both = sequence(identity(signer), identity(issuer));
        return set(
                attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data),
                attribute(CMSAttributes.messageDigest, new DEROctetString(digest)),
                attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, sequence(both)));
    }

    private static DERSequence identity(Certificate certificate) throws IOException {
        return sequence(new DEROctetString(sha256(certificate.getEncoded(ASN1Encoding.DER))));
    }

    private static DERSequence attribute(ASN1ObjectIdentifier name, ASN1Encodable value) {
        return sequence(name, new DERSet(value));
    }

    private static DERSequence sequence(ASN1Encodable... members) {
        return new DERSequence(members);
    }

    private static DERSet set(ASN1Encodable... members) {
        return new DERSet(members);
    }

    private static byte[] sha256(byte[] bytes) {
        return HexFormat.of().parseHex(Sha256.hex(bytes));
    }
}
