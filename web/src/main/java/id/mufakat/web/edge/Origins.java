package id.mufakat.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a click on our own pages from one that another site made the browser do (cross-site request forgery).
 *
 * <p>Browsers say where a request comes from in {@code Sec-Fetch-Site} and {@code Origin}, and no script can change
 * either. A changing request that says neither comes from no browser, so it must not lean on a cookie.
 */
public final class Origins {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private Origins() {}

    public static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    /** Whether this request was made by one of our own pages, or by the person with their own hands. */
    public static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && (origin.equalsIgnoreCase(self(request)) || isPublic(origin));
    }

    private static boolean isPublic(String origin) {
        return PublicAddress.find()
                .map(address -> origin(address.getScheme(), address.getHost(), address.getPort()))
                .filter(origin::equalsIgnoreCase)
                .isPresent();
    }

    private static String self(HttpServletRequest request) {
        return origin(request.getScheme(), request.getServerName(), request.getServerPort());
    }

    private static String origin(String scheme, String host, int port) {
        boolean usual = port < 0 || port == (scheme.equalsIgnoreCase("https") ? 443 : 80);
        return (scheme + "://" + host + (usual ? "" : ":" + port)).toLowerCase(Locale.ROOT);
    }
}
