package id.mufakat.web.paper;

import id.mufakat.matrix.PrintMatrix;
import id.mufakat.matrix.TypeMatrix;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The matrix of a discussion as a paper, or as a file for word processors: {@code ?id=…&as=pdf|docx}. */
@WebServlet("/agreement/matrix-file")
public class MatrixServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "matriks-pembahasan";

    @Inject
    transient PrintMatrix print;

    @Inject
    transient TypeMatrix type;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("docx".equals(request.getParameter("as"))) {
            PaperAnswer.keepDocument(request, response, NAME, type::type);
        } else {
            PaperAnswer.give(request, response, NAME, print::print);
        }
    }
}
