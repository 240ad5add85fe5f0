package id.mufakat.reader.judge;

import com.itextpdf.bouncycastle.BouncyCastleFactory;
import com.itextpdf.bouncycastle.asn1.ASN1EncodableBC;
import com.itextpdf.bouncycastle.asn1.ASN1PrimitiveBC;
import com.itextpdf.bouncycastle.asn1.x509.GeneralNameBC;
import com.itextpdf.bouncycastleconnector.BouncyCastleFactoryCreator;
import com.itextpdf.commons.bouncycastle.asn1.IASN1Encodable;
import com.itextpdf.commons.bouncycastle.asn1.IASN1Primitive;
import com.itextpdf.commons.bouncycastle.asn1.pkix.IPKIXConstraintValidator;
import com.itextpdf.commons.bouncycastle.asn1.x509.IGeneralName;
import com.itextpdf.commons.bouncycastle.asn1.x509.INameConstraints;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.NameConstraints;

/** Adds to the last published iText adapter (9.5.0) the name-constraint calls that iText 9.7.1 makes. */
final class BouncyCastleBridge extends BouncyCastleFactory {

    private BouncyCastleBridge() {}

    /** Call before any other iText class is used, else its validator ends in an AbstractMethodError. */
    static void install() {
        BouncyCastleFactoryCreator.setFactory(new BouncyCastleBridge());
    }

    @Override
    public IPKIXConstraintValidator createNameConstraintValidator() {
        return new NameConstraintCheck();
    }

    @Override
    public INameConstraints createNameConstraints(IASN1Primitive primitive) {
        return new NameConstraintList(NameConstraints.getInstance(((ASN1PrimitiveBC) primitive).getPrimitive()));
    }

    @Override
    public IGeneralName createGeneralName(IASN1Encodable encodable) {
        return new GeneralNameBC(GeneralName.getInstance(((ASN1EncodableBC) encodable).getEncodable()));
    }
}
