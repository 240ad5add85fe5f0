package id.mufakat.web.door;

import id.mufakat.access.Actor;
import id.mufakat.entrance.LoginRefused;
import id.mufakat.session.OpenSession;
import id.mufakat.web.edge.Paths;
import id.mufakat.web.form.KeptForm;
import id.mufakat.web.form.KeptForms;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets a person in and brings them where they wanted to go, with what they had entered there. */
@Page
@RequestScoped
public class LoginPage {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    Entrance entrance;

    @Inject
    OpenSession openSession;

    @Inject
    HttpServletRequest request;

    @Inject
    Steps steps;

    private String username = "";
    private String password = "";

    public void enter() {
        if (entrance.isHeld()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(TOO_MANY_REQUESTS);
            throw new LoginRefused();
        }
        Actor actor = entrance.enter(username, password);
        seat(actor);
        Optional<KeptForm> kept = KeptForm.parse(getKept());
        kept.ifPresent(form -> KeptForms.keep(request.getSession(), form));
        steps.go(kept.map(KeptForm::target).orElse(getTo()));
    }

    /** A new session in every sense: nothing that was there before the login survives it. */
    private void seat(Actor actor) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        SessionTicket.give(response, openSession.open(actor));
    }

    /** Where to go on, as a hidden field of the form. */
    public String getTo() {
        return Paths.local(request.getParameter("to"));
    }

    /** What was entered before the session ended, as a hidden field of the form; empty when nothing was. */
    public String getKept() {
        if (request.getAttribute(KeptForm.NAME) instanceof KeptForm form) {
            return form.json();
        }
        String posted = request.getParameter("kept");
        return posted == null ? "" : KeptForm.parse(posted).map(KeptForm::json).orElse("");
    }

    /** Whether the person was thrown out in the middle of something. */
    public boolean isInterrupted() {
        return !getKept().isEmpty();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username == null ? "" : username;
    }

    /** Never sent back. */
    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }
}
