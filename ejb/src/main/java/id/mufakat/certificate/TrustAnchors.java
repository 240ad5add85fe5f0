package id.mufakat.certificate;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** What a judge must believe, and nothing else: the pinned roots and who has lost their trust since. */
public interface TrustAnchors {

    /** The root certificates, DER. */
    List<byte[]> certificates();

    /** The same as PEM, one after the other. */
    default String pem() {
        Base64.Encoder lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return certificates().stream()
                .map(der ->
                        "-----BEGIN CERTIFICATE-----\n" + lines.encodeToString(der) + "\n-----END CERTIFICATE-----\n")
                .collect(Collectors.joining());
    }

    /** One list per authority of ours, made and signed now, DER. */
    List<byte[]> revocationLists();
}
