package id.mufakat.web.account;

import id.mufakat.web.edge.PublicAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/** Carries a fresh invitation to the one page that shows it, once. */
@RequestScoped
public class InvitationLink {

    private static final String NAME = "id.mufakat.invitation";

    @Inject
    HttpServletRequest request;

    /** @param person for whom it is */
    public record Letter(String person, String address) implements Serializable {}

    public void handOver(String person, String secret) {
        request.getSession().setAttribute(NAME, new Letter(person, address(secret)));
    }

    /** The link as the person will open it. */
    public String address(String secret) {
        return PublicAddress.base(request) + "/invitation?token=" + secret;
    }

    public Optional<Letter> take() {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(NAME) instanceof Letter letter) {
            session.removeAttribute(NAME);
            return Optional.of(letter);
        }
        return Optional.empty();
    }
}
