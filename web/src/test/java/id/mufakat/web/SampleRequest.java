package id.mufakat.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as a container would hand it over, with only what a test sets. */
public final class SampleRequest {

    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    private SampleRequest(String method, String path) {
        answers.put("getMethod", method);
        answers.put("getServletPath", path);
        answers.put("getRequestURI", path);
        answers.put("getScheme", "http");
        answers.put("getServerName", "mufakat.example");
        answers.put("getServerPort", 80);
        answers.put("isSecure", false);
        answers.put("getRemoteAddr", "192.0.2.1");
        answers.put("getParameterMap", parameters);
    }

    public static SampleRequest of(String method, String path) {
        return new SampleRequest(method, path);
    }

    public SampleRequest header(String name, String value) {
        headers.put(name.toLowerCase(Locale.ROOT), value);
        return this;
    }

    public SampleRequest parameter(String name, String... values) {
        parameters.put(name, values);
        return this;
    }

    public SampleRequest query(String query) {
        answers.put("getQueryString", query);
        return this;
    }

    public HttpServletRequest get() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> answer(method.getName(), arguments));
    }

    private @Nullable Object answer(String method, Object @Nullable [] arguments) {
        String name = arguments == null ? "" : String.valueOf(arguments[0]);
        return switch (method) {
            case "getHeader" -> headers.get(name.toLowerCase(Locale.ROOT));
            case "getParameter" -> parameters.containsKey(name) ? parameters.get(name)[0] : null;
            default -> answers.get(method);
        };
    }
}
