package id.mufakat.verification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what it rests that an archived document is genuine, as the house recorded it before the archive took the file.
 *
 * @param code the word in the QR code, under which anybody may compare the paper in hand
 * @param acceptedAt when a judge that did not make the signatures had found every one of them good, or null when the
 *     trail does not say so of this very file
 * @param signatures in the order of signing
 */
public record Authenticity(String code, @Nullable Instant acceptedAt, List<Signature> signatures) {

    /**
     * A signature, by the one who gave it.
     *
     * @param onRecord whether its certificate had been replaced or had expired by the time it was judged, so that our
     *     own record had to say when it was made
     */
    public record Signature(String office, String name, @Nullable Instant signedAt, boolean onRecord) {}
}
