package id.mufakat.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/** The address under which people reach this installation; {@code MUFAKAT_PUBLIC_URL}, unset on a trial machine. */
public final class PublicAddress {

    private PublicAddress() {}

    public static Optional<URI> find() {
        String set = System.getProperty("mufakat.public.url", System.getenv("MUFAKAT_PUBLIC_URL"));
        return Optional.ofNullable(set).filter(s -> !s.isBlank()).map(URI::create);
    }

    /** The same without a slash at the end; on a trial machine the address that this request was sent to. */
    public static String base(HttpServletRequest request) {
        return find().map(address -> address.toString().replaceAll("/+$", "")).orElseGet(() -> request.getRequestURL()
                .substring(
                        0,
                        request.getRequestURL().length()
                                - request.getRequestURI().length()));
    }

    public static boolean isHttps() {
        return find().map(URI::getScheme).filter("https"::equalsIgnoreCase).isPresent();
    }
}
