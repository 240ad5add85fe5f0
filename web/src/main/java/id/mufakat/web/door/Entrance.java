package id.mufakat.web.door;

import id.mufakat.access.Actor;
import id.mufakat.entrance.LogIn;
import id.mufakat.entrance.LoginRefused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** A password shown at a page or over the API; both doors share one brake. */
@RequestScoped
public class Entrance {

    @Inject
    LogIn logIn;

    @Inject
    LoginBrake brake;

    @Inject
    HttpServletRequest request;

    /** Whether this place has failed too often to be heard now. */
    public boolean isHeld() {
        return brake.holds(request.getRemoteAddr());
    }

    /** @throws LoginRefused for whatever reason */
    public Actor enter(String username, String password) {
        if (isHeld()) {
            throw new LoginRefused();
        }
        try {
            return logIn.logIn(username, password.toCharArray(), request.getRemoteAddr());
        } catch (LoginRefused refused) {
            brake.failed(request.getRemoteAddr());
            throw refused;
        }
    }
}
