package id.mufakat.web.audience;

import id.mufakat.NotFound;
import id.mufakat.hearing.OpenAudiencePaper;
import id.mufakat.web.edge.Download;
import id.mufakat.web.form.Entered;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A paper or a photograph of an audience: {@code ?id=…&name=invitation|minutes|1…}. */
@WebServlet("/audience/paper")
public class AudiencePaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenAudiencePaper papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String name = String.valueOf(request.getParameter("name"));
            byte[] bytes = papers.open(Entered.id(request.getParameter("id")), name);
            if (name.matches("[0-9]+")) {
                Download.picture(response, bytes, "image/png");
            } else {
                String file = name.equals("minutes") ? "notula.pdf" : "undangan-audiensi.pdf";
                Download.show(response, bytes, "application/pdf", file);
            }
        } catch (NotFound | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
