package id.mufakat.web.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files on their way out. */
public final class Download {

    /** A policy for bytes that nobody has looked into: whatever opens them can do nothing in our name. */
    public static final String SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private Download() {}

    /** Somebody's upload: to be saved, never to be shown in our name. */
    public static void save(HttpServletResponse response, byte[] bytes, String mediaType, String name)
            throws IOException {
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader("Content-Disposition", disposition("attachment", name));
        write(response, bytes, mediaType);
    }

    /** A paper of our own making: to be read in the browser, in a frame of our own pages as well. */
    public static void show(HttpServletResponse response, byte[] bytes, String mediaType, String name)
            throws IOException {
        ResponseHeaders.allowOwnFrame(response);
        response.setHeader("Content-Disposition", disposition("inline", name));
        write(response, bytes, mediaType);
    }

    /** A picture for our own pages: opened by itself it is nothing but a picture. */
    public static void picture(HttpServletResponse response, byte[] bytes, String mediaType) throws IOException {
        response.setHeader("Content-Security-Policy", SANDBOX);
        write(response, bytes, mediaType);
    }

    private static void write(HttpServletResponse response, byte[] bytes, String mediaType) throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** RFC 6266 with the extended notation of RFC 8187, so that a name can break neither header nor file system. */
    public static String disposition(String kind, String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-");
        String extended = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return kind + "; filename=\"" + plain + "\"; filename*=UTF-8''" + extended;
    }
}
