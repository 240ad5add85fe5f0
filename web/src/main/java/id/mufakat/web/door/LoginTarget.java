package id.mufakat.web.door;

import id.mufakat.web.edge.Paths;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The login's address with the page the person wanted, to go on there afterwards. */
final class LoginTarget {

    private LoginTarget() {}

    static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted = Paths.local(Paths.of(request) + (query == null ? "" : "?" + query));
        return wanted.equals("/") ? "/login" : "/login?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
