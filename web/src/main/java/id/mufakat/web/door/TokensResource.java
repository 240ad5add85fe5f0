package id.mufakat.web.door;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.access.Actor;
import id.mufakat.entrance.LoginRefused;
import id.mufakat.token.IssueToken;
import id.mufakat.token.ListTokens;
import id.mufakat.token.RevokeToken;
import id.mufakat.token.TokenSheet;
import id.mufakat.web.api.ActsAnew;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tokens for programs: one for a user name and a password, and the list of one's own. */
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokensResource {

    private static final int DAYS = 1;

    @Inject
    Entrance entrance;

    @Inject
    SecurityContext security;

    @Inject
    IssueToken issue;

    @Inject
    ListTokens list;

    @Inject
    RevokeToken revoke;

    /**
     * @param name what its owner will know it by; "API" without one
     * @param days how long it lasts; 1 without
     */
    public record Asked(
            @Nullable String username, @Nullable String password, @Nullable String name, @Nullable Integer days) {}

    @POST
    @ActsAnew
    public Map<String, String> issue(
            Asked body, @Context HttpServletRequest request, @Context HttpServletResponse response) {
        if (body.username() == null || body.password() == null) {
            throw new Malformed(body.username() == null ? "username" : "password", "required");
        }
        Actor actor = entrance.enter(body.username(), body.password());
        AuthenticationParameters admission =
                AuthenticationParameters.withParams().credential(new Admission(actor));
        if (security.authenticate(request, response, admission) != AuthenticationStatus.SUCCESS) {
            throw new LoginRefused();
        }
        String name = body.name() == null ? "API" : body.name();
        return Map.of("token", issue.issue(name, body.days() == null ? DAYS : body.days()));
    }

    @GET
    public List<TokenSheet> list() {
        return list.list();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") String id) {
        try {
            revoke.revoke(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFound(id);
        }
    }
}
