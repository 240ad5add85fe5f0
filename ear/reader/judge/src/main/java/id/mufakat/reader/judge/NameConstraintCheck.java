package id.mufakat.reader.judge;

import com.itextpdf.bouncycastle.asn1.ASN1SequenceBC;
import com.itextpdf.bouncycastle.asn1.x509.GeneralNameBC;
import com.itextpdf.commons.bouncycastle.asn1.IASN1Sequence;
import com.itextpdf.commons.bouncycastle.asn1.pkix.AbstractPKIXNameConstraintValidatorException;
import com.itextpdf.commons.bouncycastle.asn1.pkix.IPKIXConstraintValidator;
import com.itextpdf.commons.bouncycastle.asn1.x509.IGeneralName;
import com.itextpdf.commons.bouncycastle.asn1.x509.IGeneralSubtree;
import java.util.Arrays;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;

/** Checks names against constraints by BouncyCastle, as iText asks for it. */
final class NameConstraintCheck implements IPKIXConstraintValidator {

    private interface Check {
        void run() throws NameConstraintValidatorException;
    }

    private final PKIXNameConstraintValidator validator = new PKIXNameConstraintValidator();

    @Override
    public void checkPermittedDN(IASN1Sequence name) throws AbstractPKIXNameConstraintValidatorException {
        check(() -> validator.checkPermittedDN(x500(name)));
    }

    @Override
    public void checkExcludedDN(IASN1Sequence name) throws AbstractPKIXNameConstraintValidatorException {
        check(() -> validator.checkExcludedDN(x500(name)));
    }

    @Override
    public void checkPermitted(IGeneralName name) throws AbstractPKIXNameConstraintValidatorException {
        check(() -> validator.checkPermitted(((GeneralNameBC) name).getGeneralName()));
    }

    @Override
    public void checkExcluded(IGeneralName name) throws AbstractPKIXNameConstraintValidatorException {
        check(() -> validator.checkExcluded(((GeneralNameBC) name).getGeneralName()));
    }

    @Override
    public void intersectPermittedSubtree(IGeneralSubtree[] subtrees) {
        validator.intersectPermittedSubtree(
                Arrays.stream(subtrees).map(NameConstraintCheck::content).toArray(GeneralSubtree[]::new));
    }

    @Override
    public void addExcludedSubtree(IGeneralSubtree subtree) {
        validator.addExcludedSubtree(content(subtree));
    }

    private static GeneralSubtree content(IGeneralSubtree subtree) {
        return ((NameConstraintList.Subtree) subtree).content();
    }

    private static X500Name x500(IASN1Sequence name) {
        return X500Name.getInstance(((ASN1SequenceBC) name).getASN1Sequence());
    }

    private static void check(Check check) throws AbstractPKIXNameConstraintValidatorException {
        try {
            check.run();
        } catch (NameConstraintValidatorException e) {
            throw new Violation(String.valueOf(e.getMessage()));
        }
    }

    /** A violated constraint, in iText's own exception type. */
    private static final class Violation extends AbstractPKIXNameConstraintValidatorException {
        private static final long serialVersionUID = 1L;
        private final String message;

        Violation(String message) {
            this.message = message;
        }

        @Override
        public String getMessage() {
            return message;
        }
    }
}
