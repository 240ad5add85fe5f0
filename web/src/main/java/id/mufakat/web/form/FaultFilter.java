package id.mufakat.web.form;

import id.mufakat.NotFound;
import id.mufakat.web.edge.Paths;
import id.mufakat.web.edge.Rivals;
import id.mufakat.web.shell.Faults;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where a page's exceptions end: a view that the server has forgotten is shown again with what was entered, what is not
 * there (or not for this person) becomes 404, and a fault becomes a number to quote.
 */
@WebFilter(servletNames = "faces", filterName = "faults")
public class FaultFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** How the server says that a form which carries a file came as one that cannot; no browser sends that. */
    private static final String NO_PARTS = "UT010016";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            if (response.isCommitted()) {
                throw fault;
            }
            if (caused(fault, ViewExpiredException.class)) {
                showAgain(request, response);
            } else {
                end(request, response, fault);
            }
        }
    }

    private static void showAgain(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.resetBuffer();
        // Faces has said 500 already; but nothing broke, and nothing is lost.
        response.setStatus(HttpServletResponse.SC_OK);
        request.setAttribute(KeptForm.NAME, KeptForm.of(request));
        try {
            request.getRequestDispatcher(Paths.of(request)).forward(new PostedAsGet(request), response);
        } catch (ServletException | RuntimeException fault) {
            if (response.isCommitted()) {
                throw fault;
            }
            end(request, response, fault);
        }
    }

    private static void end(HttpServletRequest request, HttpServletResponse response, Exception fault)
            throws IOException {
        response.resetBuffer();
        if (caused(fault, NotFound.class) || caused(fault, EJBAccessException.class)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (String.valueOf(fault.getMessage()).startsWith(NO_PARTS)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (Rivals.met(fault)) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (request.getAttribute(Faults.NUMBER) == null) {
            request.setAttribute(Faults.NUMBER, Faults.report(fault));
            response.sendError(
                    Faults.isOutage(fault)
                            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                            : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static boolean caused(Throwable fault, Class<? extends Throwable> kind) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
