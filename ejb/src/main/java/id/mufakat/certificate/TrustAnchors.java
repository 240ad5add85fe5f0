package id.mufakat.certificate;

import java.util.List;

/** What a judge must believe, and nothing else: the pinned roots and who has lost their trust since. */
public interface TrustAnchors {

    /** The root certificates, DER. */
    List<byte[]> certificates();

    /** One list per authority of ours, made and signed now, DER. */
    List<byte[]> revocationLists();
}
