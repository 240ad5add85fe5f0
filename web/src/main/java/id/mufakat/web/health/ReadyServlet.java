package id.mufakat.web.health;

import static jakarta.servlet.http.HttpServletResponse.SC_OK;
import static jakarta.servlet.http.HttpServletResponse.SC_SERVICE_UNAVAILABLE;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/** 200 when every part the house needs works, else 503 with the names of the parts that do not. */
@WebServlet("/health/ready")
public class ReadyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Boolean> parts = readiness.parts();
        boolean ready = !parts.containsValue(false);
        response.setStatus(ready ? SC_OK : SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("{\"status\":\"%s\",\"parts\":{%s}}\n".formatted(word(ready), json(parts)));
    }

    private static String json(Map<String, Boolean> parts) {
        return parts.entrySet().stream()
                .map(part -> "\"%s\":\"%s\"".formatted(part.getKey(), word(part.getValue())))
                .collect(Collectors.joining(","));
    }

    private static String word(boolean up) {
        return up ? "UP" : "DOWN";
    }
}
