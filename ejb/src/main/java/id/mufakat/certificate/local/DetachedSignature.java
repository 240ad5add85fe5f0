package id.mufakat.certificate.local;

import id.mufakat.Sha256;
import id.mufakat.certificate.local.Mint.Identity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;

/**
 * CMS (RFC 5652) beside what it signs, in the one shape of {@code statement.md}: two certificates, three signed
 * attributes, no time and no chance, so that the same content gives the same bytes.
 */
final class DetachedSignature {

    private final Identity signer;
    private final X509Certificate issuer;

    DetachedSignature(Identity signer, X509Certificate issuer) {
        this.signer = signer;
        this.issuer = issuer;
    }

    byte[] over(byte[] content) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            SignerInfoGeneratorBuilder builder = new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider());
            builder.setSignedAttributeGenerator(this::attributes);
            generator.addSignerInfoGenerator(
                    builder.build(new Pen(), new JcaX509CertificateHolder(signer.certificate())));
            generator.addCertificates(new JcaCertStore(List.of(signer.certificate(), issuer)));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("cannot seal", e);
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("not a certificate", e);
        }
    }

    private AttributeTable attributes(@SuppressWarnings("rawtypes") Map given) {
        SigningCertificateV2 by = new SigningCertificateV2(new ESSCertIDv2[] {id(signer.certificate()), id(issuer)});
        AttributeTable table =
                new AttributeTable(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
        return table.add(CMSAttributes.messageDigest, new DEROctetString((byte[])
                        given.get(CMSAttributeTableGenerator.DIGEST)))
                .add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, by);
    }

    private static ESSCertIDv2 id(X509Certificate certificate) {
        return new ESSCertIDv2(Sha256.digest().digest(Mint.der(certificate)));
    }

    /** Signs what is written with it. */
    private final class Pen implements ContentSigner {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
        }

        @Override
        public OutputStream getOutputStream() {
            return written;
        }

        @Override
        public byte[] getSignature() {
            return Mint.signAlike(signer.key(), written.toByteArray());
        }
    }
}
