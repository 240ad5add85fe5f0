package id.mufakat.web.door;

import id.mufakat.access.Actor;
import id.mufakat.web.edge.Origins;
import id.mufakat.web.edge.Paths;
import id.mufakat.web.edge.Problem;
import id.mufakat.web.edge.ResponseHeaders;
import id.mufakat.web.form.KeptForm;
import id.mufakat.web.form.PostedAsGet;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Meets every request before anything else does: sets the headers, turns away what other sites sent, and says who is
 * calling, as {@code <account>@<agency>} with the roles the person holds there at this moment.
 */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Inject
    Visitors visitors;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        ResponseHeaders.write(request, response);
        try {
            if (!METHODS.contains(request.getMethod())) {
                return refuse(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
            if (Paths.isStatic(request)) {
                return context.doNothing();
            }
            if (!visitors.bearsToken(request) && !Origins.isReading(request) && !mayChange(request)) {
                return refuse(request, response, HttpServletResponse.SC_FORBIDDEN);
            }
            Optional<Actor> actor = admitted(context).or(() -> visitors.find(request));
            if (actor.isPresent()) {
                return context.notifyContainerAboutLogin(
                        principal(actor.get()), actor.get().roles());
            }
            return context.isProtected() ? ask(request, response) : context.doNothing();
        } catch (IOException | ServletException e) {
            throw new AuthenticationException(e);
        }
    }

    /** A login over the API leans on no cookie, so it may come from anywhere. */
    private static boolean mayChange(HttpServletRequest request) {
        return Origins.isOurs(request)
                || (Paths.isApi(request) && SessionTicket.of(request).isEmpty());
    }

    /** Somebody who has just shown their password, within the same request. */
    private static Optional<Actor> admitted(HttpMessageContext context) {
        return context.getAuthParameters().getCredential() instanceof Admission admission
                ? Optional.of(admission.actor())
                : Optional.empty();
    }

    private static CallerPrincipal principal(Actor actor) {
        return new CallerPrincipal(actor.account() + "@" + actor.agency());
    }

    /** Programs are told; people are shown the login, and nothing they sent is lost. */
    private static AuthenticationStatus ask(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (Paths.isApi(request)) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Mufakat\"");
            return refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED);
        }
        if (request.getMethod().equals("POST")) {
            request.setAttribute(KeptForm.NAME, KeptForm.of(request));
            request.getRequestDispatcher("/login").forward(new PostedAsGet(request), response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LoginTarget.of(request));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (Paths.isApi(request)) {
            Problem.of(status, Words.in(Language.of(request))).write(response);
        } else {
            response.sendError(status);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
