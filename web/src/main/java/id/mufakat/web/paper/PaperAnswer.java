package id.mufakat.web.paper;

import id.mufakat.NotFound;
import id.mufakat.Refusal;
import id.mufakat.web.edge.ResponseHeaders;
import id.mufakat.web.shell.Faults;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Words;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;

/** Answers with a PDF that the browser shows in place, or says in words why there is none. */
final class PaperAnswer {

    private static final int CANNOT_BE_PRINTED = 422;

    private PaperAnswer() {}

    /** @param paper gives the bytes for the id in the address */
    static void give(
            HttpServletRequest request, HttpServletResponse response, String name, Function<UUID, byte[]> paper)
            throws IOException {
        try {
            String id = String.valueOf(request.getParameter("id"));
            write(response, name, paper.apply(UUID.fromString(id)));
        } catch (NotFound | EJBAccessException | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refusal refusal) {
            explain(response, Words.in(Language.of(request)).say(refusal));
        } catch (RuntimeException fault) {
            request.setAttribute(Faults.NUMBER, Faults.report(fault));
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void write(HttpServletResponse response, String name, byte[] bytes) throws IOException {
        ResponseHeaders.allowOwnFrame(response);
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** In the frame where the paper would have been. */
    private static void explain(HttpServletResponse response, String sentence) throws IOException {
        ResponseHeaders.allowOwnFrame(response);
        byte[] words = sentence.getBytes(StandardCharsets.UTF_8);
        response.setStatus(CANNOT_BE_PRINTED);
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(words.length);
        response.getOutputStream().write(words);
    }
}
