package id.mufakat.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** Where kept forms wait: in the request when only the view was gone, in the session over a login. */
public final class KeptForms {

    private KeptForms() {}

    /** Lets it wait for the next visit to its page. */
    public static void keep(HttpSession session, KeptForm form) {
        session.setAttribute(KeptForm.NAME, form);
    }

    /** The one that belongs to the page being shown, which is then forgotten. */
    static @Nullable KeptForm take(HttpServletRequest request) {
        if (request.getAttribute(KeptForm.NAME) instanceof KeptForm form && form.belongsTo(request)) {
            return form;
        }
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(KeptForm.NAME) instanceof KeptForm form
                && form.belongsTo(request)) {
            session.removeAttribute(KeptForm.NAME);
            return form;
        }
        return null;
    }
}
