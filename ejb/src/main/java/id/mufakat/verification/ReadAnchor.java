package id.mufakat.verification;

import id.mufakat.certificate.TrustAnchors;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The certificates that a verifier elsewhere must trust to tell what is ours, as PEM. */
@Stateless
@PermitAll
public class ReadAnchor {

    @Inject
    TrustAnchors anchors;

    public String read() {
        return anchors.pem();
    }
}
