package id.mufakat.reader.judge;

import com.itextpdf.bouncycastle.asn1.ASN1EncodableBC;
import com.itextpdf.commons.bouncycastle.asn1.x509.IGeneralSubtree;
import com.itextpdf.commons.bouncycastle.asn1.x509.INameConstraints;
import java.util.Arrays;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.jspecify.annotations.Nullable;

/** The content of a certificate's name constraints (RFC 5280, 4.2.1.10), as iText asks for it. */
final class NameConstraintList extends ASN1EncodableBC implements INameConstraints {

    /** One subtree. */
    static final class Subtree extends ASN1EncodableBC implements IGeneralSubtree {
        private final GeneralSubtree content;

        Subtree(GeneralSubtree content) {
            super(content);
            this.content = content;
        }

        GeneralSubtree content() {
            return content;
        }
    }

    private final NameConstraints constraints;

    NameConstraintList(NameConstraints constraints) {
        super(constraints);
        this.constraints = constraints;
    }

    @Override
    public IGeneralSubtree @Nullable [] getPermittedSubtrees() {
        return wrap(constraints.getPermittedSubtrees());
    }

    @Override
    public IGeneralSubtree @Nullable [] getExcludedSubtrees() {
        return wrap(constraints.getExcludedSubtrees());
    }

    private static IGeneralSubtree @Nullable [] wrap(GeneralSubtree @Nullable [] subtrees) {
        return subtrees == null
                ? null
                : Arrays.stream(subtrees).map(Subtree::new).toArray(IGeneralSubtree[]::new);
    }
}
