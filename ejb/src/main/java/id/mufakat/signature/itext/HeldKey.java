package id.mufakat.signature.itext;

import com.itextpdf.signatures.IExternalSignature;
import com.itextpdf.signatures.ISignatureMechanismParams;
import id.mufakat.certificate.KeySafe.OpenKey;
import org.jspecify.annotations.Nullable;

/** Lets iText sign with a key that it never sees. */
record HeldKey(OpenKey key) implements IExternalSignature {

    /** Without the hyphen: iText looks the identifier up by this very spelling. */
    @Override
    public String getDigestAlgorithmName() {
        return "SHA256";
    }

    @Override
    public String getSignatureAlgorithmName() {
        return "ECDSA";
    }

    @Override
    public @Nullable ISignatureMechanismParams getSignatureMechanismParameters() {
        return null;
    }

    @Override
    public byte[] sign(byte[] message) {
        return key.sign(message);
    }
}
