package id.mufakat.web.audience;

import id.mufakat.hearing.InviteAudience;
import id.mufakat.hearing.InviteAudience.Letter;
import id.mufakat.hearing.ListAudiences;
import id.mufakat.web.api.Body;
import id.mufakat.web.api.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Audiences of the caller's agency: the list, and how one is invited to. */
@Path("/audiences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AudiencesResource {

    @Inject
    ListAudiences list;

    @Inject
    InviteAudience invite;

    /**
     * What the letter says.
     *
     * @param time on the inviting agency's clock, such as {@code 09.00}
     * @param agenda one point each
     */
    public record Invitation(
            @Nullable UUID partner,
            @Nullable String topic,
            @Nullable String election,
            @Nullable LocalDate date,
            @Nullable String time,
            @Nullable String place,
            @Nullable String addressee,
            @Nullable List<String> agenda) {}

    @Operation(summary = "The audiences of the caller's agency, the latest first")
    @GET
    public Slice<ListAudiences.Entry> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Slice.of(list.list(null), entry -> entry.id().toString(), after, limit);
    }

    @Operation(summary = "Invite a partner to an audience by a numbered letter")
    @POST
    public Response invite(@Nullable Invitation given, @Context UriInfo here) {
        Invitation body = Body.of(given);
        UUID id = invite.invite(new Letter(
                Body.member("partner", body.partner()),
                body.topic(),
                body.election(),
                body.date(),
                body.time(),
                body.place(),
                body.addressee(),
                Rows.texts("agenda", body.agenda())));
        return Response.created(
                        here.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(Map.of("id", id))
                .build();
    }
}
