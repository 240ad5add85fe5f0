package id.mufakat.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Where a request goes, as seen from the application's root and after the container has normalised it. */
public final class Paths {

    public static final String API = "/api/";

    private Paths() {}

    /** The path without context, query and path parameters, such as {@code /administration/agencies}. */
    public static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    public static boolean isStatic(HttpServletRequest request) {
        String path = of(request);
        return path.startsWith("/resources/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.equals("/favicon.ico")
                || path.equals("/robots.txt");
    }

    public static boolean isApi(HttpServletRequest request) {
        return of(request).startsWith(API);
    }

    /**
     * A place of our own to go on to, or the home page: never another host, never a scheme, never the login itself.
     *
     * @param wanted path and query as asked for, or null
     */
    public static String local(@Nullable String wanted) {
        if (wanted == null || wanted.length() > 2000 || wanted.contains("\\")) {
            return "/";
        }
        boolean ours = wanted.matches("/(?!/)[\\x21-\\x7e]*");
        boolean door = wanted.startsWith("/login") || wanted.startsWith("/logout");
        return ours && !door ? wanted : "/";
    }
}
