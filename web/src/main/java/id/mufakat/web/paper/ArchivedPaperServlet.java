package id.mufakat.web.paper;

import id.mufakat.archive.OpenArchived;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The signed file of an archived document: {@code ?id=…}. */
@WebServlet("/archive/paper")
public class ArchivedPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenArchived openArchived;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaperAnswer.give(request, response, "naskah", openArchived::open);
    }
}
