package id.mufakat.web.paper;

import id.mufakat.dossier.ReadStatement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The sealed statement of what a version changed, as a file to keep: {@code ?id=…&number=…}. */
@WebServlet("/agreement/statement")
public class StatementServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReadStatement statements;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = String.valueOf(request.getParameter("number"));
        PaperAnswer.keep(
                request,
                response,
                "statement-" + number.replaceAll("[^0-9]", ""),
                id -> statements.read(id, Integer.parseInt(number)));
    }
}
