package id.mufakat.web.verification;

import id.mufakat.NotFound;
import id.mufakat.verification.ReadPublicRecord;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** The address in a QR code: {@code /v/<code>}. It needs no login, and an unknown code is said to be unknown. */
@WebServlet("/v/*")
public class RecordServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReadPublicRecord records;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String code = request.getPathInfo() == null ? "" : plain(request.getPathInfo());
        try {
            request.setAttribute(RecordPage.RECORD, records.read(code));
        } catch (NotFound unknown) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        request.getRequestDispatcher("/verification/record.xhtml").forward(request, response);
    }

    /** A code as somebody typed it from paper. */
    static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
