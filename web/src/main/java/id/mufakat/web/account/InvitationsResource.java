package id.mufakat.web.account;

import id.mufakat.invitation.AcceptInvitation;
import id.mufakat.web.api.Body;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The other end of an invitation: whoever holds the link chooses a password. Open to everybody. */
@Path("/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvitationsResource {

    @Inject
    AcceptInvitation acceptInvitation;

    /** @param token the last part of the link */
    public record Acceptance(@Nullable String token, @Nullable String password) {}

    @POST
    @Path("/acceptance")
    @Operation(summary = "Accept an invitation by choosing a password; answers with the user name to log in with")
    public Map<String, String> accept(@Nullable Acceptance acceptance) {
        Acceptance body = Body.of(acceptance);
        String username = acceptInvitation.accept(
                Body.text(body.token()), Body.text(body.password()).toCharArray());
        return Map.of("username", username);
    }
}
