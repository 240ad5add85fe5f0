package id.mufakat.web.paper;

import id.mufakat.NotFound;
import id.mufakat.dossier.ReadPaper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** One of an agreement's PDFs: {@code ?id=…&name=submitted|final|current|signed}. */
@WebServlet("/agreement/paper")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReadPaper papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = String.valueOf(request.getParameter("name"));
        PaperAnswer.give(request, response, "naskah-" + name.replaceAll("[^a-z]", ""), id -> {
            if (!name.matches("submitted|final|current|signed")) {
                throw new NotFound(name);
            }
            return papers.read(id, name);
        });
    }
}
