package id.mufakat.web.account;

import id.mufakat.NotFound;
import id.mufakat.account.AccountSheet;
import id.mufakat.account.DisableAccount;
import id.mufakat.account.EndSessions;
import id.mufakat.account.GrantRole;
import id.mufakat.account.ListAccounts;
import id.mufakat.account.RevokeRole;
import id.mufakat.invitation.InviteAccount;
import id.mufakat.invitation.InviteAgain;
import id.mufakat.web.api.Body;
import id.mufakat.web.api.Slice;
import id.mufakat.web.form.Entered;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The accounts around the caller's agency; for administrators. */
@Path("/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    ListAccounts listAccounts;

    @Inject
    InviteAccount inviteAccount;

    @Inject
    InviteAgain inviteAgain;

    @Inject
    GrantRole grantRole;

    @Inject
    RevokeRole revokeRole;

    @Inject
    DisableAccount disableAccount;

    @Inject
    EndSessions endSessions;

    @Inject
    InvitationLink links;

    /** Who gets an account, under which name, and where the house writes to them. */
    public record AccountInput(@Nullable UUID person, @Nullable String username, @Nullable String email) {}

    @GET
    @Operation(summary = "Everybody whom the agency keeps or gave a role, by user name")
    public Slice<AccountSheet> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Slice.of(listAccounts.list(), account -> account.id().toString(), after, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One account around the agency")
    public AccountSheet read(@PathParam("id") String id) {
        return listAccounts.list().stream()
                .filter(account -> account.id().equals(Entered.id(id)))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    @POST
    @Operation(summary = "Invite a person of the agency; answers with the link, once")
    public Invited invite(@Nullable AccountInput account) {
        AccountInput body = Body.of(account);
        UUID person = Body.member("person", body.person());
        return new Invited(links.address(inviteAccount.invite(person, Body.text(body.username()), body.email())));
    }

    @POST
    @Path("/{id}/invitation")
    @Operation(summary = "Make a new link for a lost one, a forgotten password or a disabled account")
    public Invited inviteAgain(@PathParam("id") String id) {
        return new Invited(links.address(inviteAgain.invite(Entered.id(id))));
    }

    @PUT
    @Path("/{id}/roles/{role}")
    @Operation(summary = "Grant a role in the agency; it counts with the next request")
    public void grant(@PathParam("id") String id, @PathParam("role") String role) {
        grantRole.grant(Entered.id(id), role);
    }

    @DELETE
    @Path("/{id}/roles/{role}")
    @Operation(summary = "Take a role away; the next request is without it")
    public void revoke(@PathParam("id") String id, @PathParam("role") String role) {
        revokeRole.revoke(Entered.id(id), role);
    }

    @POST
    @Path("/{id}/disablement")
    @Operation(summary = "Disable the account; sessions and tokens are dead at once")
    public void disable(@PathParam("id") String id) {
        disableAccount.disable(Entered.id(id));
    }

    @DELETE
    @Path("/{id}/sessions")
    @Operation(summary = "End every session and every token of the account")
    public void endSessions(@PathParam("id") String id) {
        endSessions.end(Entered.id(id));
    }
}
