package id.mufakat.web.edge;

import java.net.URI;
import java.util.Optional;

/** The address under which people reach this installation; {@code MUFAKAT_PUBLIC_URL}, unset on a trial machine. */
public final class PublicAddress {

    private PublicAddress() {}

    public static Optional<URI> find() {
        String set = System.getProperty("mufakat.public.url", System.getenv("MUFAKAT_PUBLIC_URL"));
        return Optional.ofNullable(set).filter(s -> !s.isBlank()).map(URI::create);
    }

    public static boolean isHttps() {
        return find().map(URI::getScheme).filter("https"::equalsIgnoreCase).isPresent();
    }
}
