package id.mufakat.web.appointment;

import id.mufakat.NotFound;
import id.mufakat.appointment.Decree;
import id.mufakat.appointment.OpenDecree;
import id.mufakat.web.edge.Download;
import id.mufakat.web.form.Entered;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out an uploaded decree: as a file to save, never as a page of ours, since nobody has looked into it. */
@WebServlet("/appointment/decree")
public class DecreeDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    OpenDecree openDecree;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Decree decree = openDecree.open(Entered.id(request.getParameter("id")));
            String ending = decree.mediaType().substring(decree.mediaType().indexOf('/') + 1);
            Download.save(response, decree.bytes(), decree.mediaType(), "keputusan." + ending);
        } catch (NotFound | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
