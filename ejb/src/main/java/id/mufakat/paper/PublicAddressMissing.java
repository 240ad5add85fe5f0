package id.mufakat.paper;

import id.mufakat.Refusal;

/** The house does not know its own public address: set MUFAKAT_PUBLIC_URL to an https address before freezing. */
public final class PublicAddressMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public PublicAddressMissing() {
        super("MUFAKAT_PUBLIC_URL is not an https address");
    }
}
