package id.mufakat.web.paper;

import id.mufakat.negotiation.TypeVersion;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** One version as it was sent, as a file for word processors: {@code ?id=…&number=…}. */
@WebServlet("/agreement/version")
public class VersionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TypeVersion versions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = String.valueOf(request.getParameter("number"));
        PaperAnswer.keepDocument(
                request,
                response,
                "naskah-" + number.replaceAll("[^0-9]", ""),
                id -> versions.type(id, Integer.parseInt(number)));
    }
}
