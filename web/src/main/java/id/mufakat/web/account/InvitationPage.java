package id.mufakat.web.account;

import id.mufakat.invitation.AcceptInvitation;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The invited person chooses a password. */
@Page
@RequestScoped
public class InvitationPage {

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    HttpServletRequest request;

    @Inject
    Steps steps;

    private String password = "";

    public void accept() {
        String username = acceptInvitation.accept(getToken(), password.toCharArray());
        steps.succeed("invitation.accepted", username).go("/login");
    }

    /** The link's secret, as a hidden field of the form. */
    public String getToken() {
        String token = request.getParameter("token");
        return token == null ? "" : token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
