package id.mufakat.web.door;

import id.mufakat.NotFound;
import id.mufakat.session.SwitchAgency;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Lets a person with roles in several agencies act for another one, starting at its home page. */
@WebServlet("/workplace")
public class WorkplaceSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    SwitchAgency switchAgency;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID agency = UUID.fromString(String.valueOf(request.getParameter("agency")));
            String secret = SessionTicket.of(request).orElseThrow(() -> new NotFound("session"));
            switchAgency.change(secret, agency);
        } catch (NotFound | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/");
    }
}
