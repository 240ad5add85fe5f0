package id.mufakat.web.door;

import id.mufakat.access.Actor;
import id.mufakat.session.ResolveSession;
import id.mufakat.token.ResolveToken;
import id.mufakat.web.edge.Paths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who a request comes from, by what it shows: a token over the API, a session ticket on a page. */
@ApplicationScoped
class Visitors {

    private static final String BEARER = "Bearer ";

    /** Our own pages may call the API under their session; the header cannot be set by another site. */
    private static final String FROM_PAGE = "X-Mufakat-Page";

    @Inject
    ResolveSession resolveSession;

    @Inject
    ResolveToken resolveToken;

    /** Whether the request leans on nothing that a browser adds by itself. */
    boolean bearsToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return Paths.isApi(request) && header != null && header.startsWith(BEARER);
    }

    Optional<Actor> find(HttpServletRequest request) {
        if (bearsToken(request)) {
            return resolveToken.resolve(request.getHeader("Authorization")
                    .substring(BEARER.length())
                    .strip());
        }
        if (Paths.isApi(request) && request.getHeader(FROM_PAGE) == null) {
            return Optional.empty();
        }
        return SessionTicket.of(request).flatMap(resolveSession::resolve);
    }
}
