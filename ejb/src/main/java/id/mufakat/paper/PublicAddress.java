package id.mufakat.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/**
 * Where anyone can check a document: the address in its QR code. It is printed for decades, so outside a demonstration
 * no text is submitted or frozen without a public https address.
 */
@ApplicationScoped
public class PublicAddress {

    /** @throws PublicAddressMissing outside a demonstration while no https address is set */
    public void demand() {
        base();
    }

    /** @throws PublicAddressMissing outside a demonstration while no https address is set */
    public String of(String code) {
        return base() + "/v/" + code;
    }

    private static String base() {
        String base = System.getProperty("mufakat.public.url", "");
        boolean demo = Boolean.getBoolean("mufakat.demo");
        if (base.isEmpty() || !(demo || "https".equals(URI.create(base).getScheme()))) {
            throw new PublicAddressMissing();
        }
        return base.replaceAll("/+$", "");
    }
}
