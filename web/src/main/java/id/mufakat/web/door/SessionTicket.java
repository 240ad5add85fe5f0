package id.mufakat.web.door;

import id.mufakat.web.edge.PublicAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The cookie by which a browser shows that somebody came in: 256 random bits, of which the house stores only the hash.
 *
 * <p>It is not the server's own session, which holds half-filled pages and may die at any time without logging anybody
 * out.
 */
final class SessionTicket {

    private SessionTicket() {}

    static String name() {
        return PublicAddress.isHttps() ? "__Host-mufakat" : "mufakat";
    }

    static Optional<String> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name())) {
                    return Optional.of(cookie.getValue()).filter(v -> v.matches("[A-Za-z0-9_-]{43}"));
                }
            }
        }
        return Optional.empty();
    }

    static void give(HttpServletResponse response, String secret) {
        response.addCookie(cookie(secret, -1));
    }

    static void takeBack(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private static Cookie cookie(String value, int age) {
        Cookie cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setMaxAge(age);
        cookie.setHttpOnly(true);
        cookie.setSecure(PublicAddress.isHttps());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
