package id.mufakat.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer says to the browser, whatever it carries: a page, a file, an error.
 *
 * <p>No inline script and no inline style anywhere, so the content security policy needs neither nonce nor exception.
 */
public final class ResponseHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors ";

    private ResponseHeaders() {}

    /** The defaults; an endpoint may still change its caching before it writes. */
    public static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY + "'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(),"
                        + " payment=(), usb=()");
        response.setHeader("Cache-Control", caching(request));
        response.setHeader("Vary", "Accept-Encoding");
        if (request.isSecure() || PublicAddress.isHttps()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** Lets our own pages, and only them, show this answer in a frame: a PDF preview. */
    public static void allowOwnFrame(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY + "'self'");
    }

    /** Files that carry their version in the name or the query never change; all else belongs to one reader now. */
    private static String caching(HttpServletRequest request) {
        if (!Paths.isStatic(request)) {
            return "no-store";
        }
        boolean versioned =
                request.getParameter("v") != null || Paths.of(request).startsWith("/resources/fonts/");
        return versioned ? "public, max-age=31536000, immutable" : "public, max-age=3600";
    }
}
