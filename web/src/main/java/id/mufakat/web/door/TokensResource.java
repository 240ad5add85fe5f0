package id.mufakat.web.door;

import id.mufakat.access.Actor;
import id.mufakat.entrance.LoginRefused;
import id.mufakat.session.FindActor;
import id.mufakat.token.IssueToken;
import id.mufakat.token.ListTokens;
import id.mufakat.token.RevokeToken;
import id.mufakat.token.TokenSheet;
import id.mufakat.web.api.Body;
import id.mufakat.web.api.Slice;
import id.mufakat.web.form.Entered;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The caller's bearer tokens; the one door of the API that opens to a password. */
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int USUAL_DAYS = 1;

    @Inject
    Entrance entrance;

    @Inject
    FindActor findActor;

    @Inject
    IssueToken issueToken;

    @Inject
    ListTokens listTokens;

    @Inject
    RevokeToken revokeToken;

    @Inject
    SecurityContext security;

    @Context
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    /**
     * A user name and a password.
     *
     * @param name what the owner will know the token by; "API" when left out
     * @param days how long it lasts, 1 to 366; one day when left out
     * @param agency which to act for; the person's own, or the first that has work for them, when left out
     */
    public record Login(
            @Nullable String username,
            @Nullable String password,
            @Nullable String name,
            @Nullable Integer days,
            @Nullable UUID agency) {}

    /** Never to be seen again. */
    public record Issued(String token) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Get a token for a user name and a password")
    public Issued issue(@Nullable Login login) {
        if (entrance.isHeld()) {
            throw new ClientErrorException(TOO_MANY_REQUESTS);
        }
        Login body = Body.of(login);
        Actor actor = at(body.agency(), entrance.enter(Body.text(body.username()), Body.text(body.password())));
        AuthenticationStatus status = security.authenticate(
                request, response, AuthenticationParameters.withParams().credential(new Admission(actor)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new ForbiddenException();
        }
        return new Issued(issueToken.issue(
                body.name() == null ? "API" : body.name(), body.days() == null ? USUAL_DAYS : body.days()));
    }

    private Actor at(@Nullable UUID agency, Actor actor) {
        return agency == null ? actor : findActor.find(actor.account(), agency).orElseThrow(LoginRefused::new);
    }

    @GET
    @Operation(summary = "The caller's own tokens, without their secrets")
    public Slice<TokenSheet> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Slice.of(listTokens.list(), token -> token.id().toString(), after, limit);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Revoke one of the caller's own tokens")
    public void revoke(@PathParam("id") String id) {
        revokeToken.revoke(Entered.id(id));
    }
}
