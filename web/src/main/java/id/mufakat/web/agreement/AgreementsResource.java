package id.mufakat.web.agreement;

import id.mufakat.Malformed;
import id.mufakat.dossier.ListAgreements;
import id.mufakat.dossier.ListAgreements.Piece;
import id.mufakat.dossier.ListAgreements.Wanted;
import id.mufakat.drafting.Opening;
import id.mufakat.drafting.StartAgreement;
import id.mufakat.initiative.Earlier;
import id.mufakat.initiative.Earlier.Choice;
import id.mufakat.initiative.Grounds;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Agreements of the caller's agency: the list, and how a new one begins. */
@Path("/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementsResource {

    private static final int MOST = 100;

    @Inject
    ListAgreements list;

    @Inject
    StartAgreement start;

    /**
     * What a drafter fills in to begin; fields left out take their presets.
     *
     * @param bases regulations to cite besides those of the template, such as {@code UU 7/2017}
     * @param earlier what is decided about an agreement in force on the same topic; left out until one is named
     * @param audience the audience that it came from
     */
    public record NewAgreement(
            @Nullable String type,
            @Nullable UUID partner,
            @Nullable Map<String, String> fields,
            @Nullable List<String> bases,
            @Nullable Decision earlier,
            @Nullable UUID audience) {}

    /**
     * @param agreement the one in force; it may be left out where there is only one
     * @param reason needed to go on beside it
     */
    public record Decision(@Nullable Choice choice, @Nullable UUID agreement, @Nullable String reason) {}

    /**
     * @param after the cursor that the piece before named
     * @param limit 1 to 100
     */
    @Operation(summary = "The agreements of the caller's agency, the latest first")
    @GET
    public Slice<ListAgreements.Entry> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Malformed("limit", "out-of-range");
        }
        Piece piece = list.list(Wanted.from(Marks.mark(after), limit));
        return new Slice<>(piece.entries(), Marks.cursor(piece.next()));
    }

    @Operation(summary = "Start an agreement from a template with a partner")
    @POST
    public Response start(@Nullable NewAgreement given, @Context UriInfo here) {
        NewAgreement body = Body.of(given);
        Map<String, String> fields = body.fields() == null ? Map.of() : Given.fields("fields", body.fields());
        Opening opening = new Opening(
                Body.member("type", body.type()), Body.member("partner", body.partner()), fields, grounds(body));
        UUID id = start.start(opening);
        return Response.created(
                        here.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(Map.of("id", id))
                .build();
    }

    private static Grounds grounds(NewAgreement body) {
        Decision decision = body.earlier();
        Earlier earlier = decision == null
                ? null
                : new Earlier(
                        Body.member("earlier.choice", decision.choice()), decision.agreement(), decision.reason());
        return new Grounds(Given.texts("bases", body.bases()), earlier, body.audience());
    }
}
