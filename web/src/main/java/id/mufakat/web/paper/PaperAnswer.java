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

/** Answers with a PDF that the browser shows in place, or with a file to keep, or says in words why there is none. */
final class PaperAnswer {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int CANNOT_BE_PRINTED = 422;

    private PaperAnswer() {}

    /** What the answer is called and how the browser is to take it. */
    private record Sort(String type, String disposition, String name) {}

    /** @param paper gives the bytes for the id in the address */
    static void give(
            HttpServletRequest request, HttpServletResponse response, String name, Function<UUID, byte[]> paper)
            throws IOException {
        give(request, response, new Sort("application/pdf", "inline", name + ".pdf"), paper);
    }

    /** @param file gives the bytes for the id in the address */
    static void keep(HttpServletRequest request, HttpServletResponse response, String name, Function<UUID, byte[]> file)
            throws IOException {
        give(request, response, new Sort("application/json", "attachment", name + ".json"), file);
    }

    /** @param file gives the bytes of a file for word processors for the id in the address */
    static void keepDocument(
            HttpServletRequest request, HttpServletResponse response, String name, Function<UUID, byte[]> file)
            throws IOException {
        give(request, response, new Sort(DOCX, "attachment", name + ".docx"), file);
    }

    private static void give(
            HttpServletRequest request, HttpServletResponse response, Sort sort, Function<UUID, byte[]> bytes)
            throws IOException {
        try {
            String id = String.valueOf(request.getParameter("id"));
            write(response, sort, bytes.apply(UUID.fromString(id)));
        } catch (NotFound | EJBAccessException | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refusal refusal) {
            explain(response, Words.in(Language.of(request)).say(refusal));
        } catch (RuntimeException fault) {
            request.setAttribute(Faults.NUMBER, Faults.report(fault));
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void write(HttpServletResponse response, Sort sort, byte[] bytes) throws IOException {
        ResponseHeaders.allowOwnFrame(response);
        response.setContentType(sort.type());
        response.setHeader("Content-Disposition", sort.disposition() + "; filename=\"" + sort.name() + "\"");
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
