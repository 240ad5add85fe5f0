package id.mufakat.web.paper;

import id.mufakat.drafting.PreviewDraft;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A draft as the printer would set it at this moment; kept nowhere. */
@WebServlet("/agreement/preview")
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PreviewDraft previewDraft;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaperAnswer.give(request, response, "pratinjau", previewDraft::preview);
    }
}
