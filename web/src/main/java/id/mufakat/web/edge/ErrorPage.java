package id.mufakat.web.edge;

import id.mufakat.web.shell.Assets;
import id.mufakat.web.shell.Faults;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Words;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The last word when no page could be shown: what happened, what was kept, what to do; never a stack trace.
 *
 * <p>A plain servlet, since the pages themselves may be what broke.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Assets assets;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResponseHeaders.write(request, response);
        int status = status(request);
        Locale locale = Language.of(request);
        Problem problem = Problem.of(status, Words.in(locale)).numbered(number(request));
        String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (asked.startsWith(Paths.API)) {
            problem.write(response);
            return;
        }
        byte[] page = page(problem, locale).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** Asked for directly there is no error, and no such page either. */
    private static int status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
    }

    private static @Nullable String number(HttpServletRequest request) {
        if (request.getAttribute(Faults.NUMBER) instanceof String known) {
            return known;
        }
        Object fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return fault instanceof Throwable thrown ? Faults.report(thrown) : null;
    }

    private String page(Problem problem, Locale locale) {
        Words words = Words.in(locale);
        String number = problem.number() == null
                ? ""
                : "<p class=\"mute\">" + words.say("error.number") + " <b>" + problem.number() + "</b></p>";
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
                <title>%s · Mufakat</title><link rel="stylesheet" href="%s"></head>
                <body><main class="door"><p class="brand-mark">Mufakat</p><div class="card pad">
                <h1>%s</h1><p>%s</p>%s<p><a class="btn" href="/">%s</a></p></div></main></body></html>
                """
                .formatted(
                        locale.toLanguageTag(),
                        problem.title(),
                        assets.of("face.css"),
                        problem.title(),
                        problem.detail(),
                        number,
                        words.say("error.home"));
    }
}
