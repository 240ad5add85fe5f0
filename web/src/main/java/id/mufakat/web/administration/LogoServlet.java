package id.mufakat.web.administration;

import id.mufakat.NotFound;
import id.mufakat.logo.Logo;
import id.mufakat.logo.OpenLogo;
import id.mufakat.web.edge.Download;
import id.mufakat.web.form.Entered;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An agency's logo as pages show it. */
@WebServlet("/administration/logo")
public class LogoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    OpenLogo openLogo;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Logo logo = openLogo.open(Entered.id(request.getParameter("id")));
            Download.picture(response, logo.bytes(), logo.mediaType());
        } catch (NotFound | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
