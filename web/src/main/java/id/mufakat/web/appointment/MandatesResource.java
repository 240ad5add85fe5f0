package id.mufakat.web.appointment;

import id.mufakat.NotFound;
import id.mufakat.appointment.ConfirmMandate;
import id.mufakat.appointment.Decree;
import id.mufakat.appointment.EndMandate;
import id.mufakat.appointment.ListMandates;
import id.mufakat.appointment.MandateSheet;
import id.mufakat.appointment.OpenDecree;
import id.mufakat.appointment.ProposeMandate;
import id.mufakat.document.Fingerprint;
import id.mufakat.web.api.Body;
import id.mufakat.web.api.Created;
import id.mufakat.web.api.Slice;
import id.mufakat.web.edge.Download;
import id.mufakat.web.form.Entered;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The mandates of the caller's own agency. */
@Path("/mandates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MandatesResource {

    @Inject
    ListMandates listMandates;

    @Inject
    ProposeMandate proposeMandate;

    @Inject
    ConfirmMandate confirmMandate;

    @Inject
    EndMandate endMandate;

    @Inject
    OpenDecree openDecree;

    /** @param decree the fingerprint of the decree that was compared */
    public record Comparison(@Schema(implementation = Fingerprint.class) @Nullable String decree) {}

    /** Why a mandate ends. */
    public record Ending(@Nullable String reason) {}

    @GET
    @Operation(summary = "Every mandate of the agency, the latest first")
    public Slice<MandateSheet> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Slice.of(listMandates.list(), mandate -> mandate.id().toString(), after, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One mandate")
    public MandateSheet read(@PathParam("id") String id) {
        return listMandates.list().stream()
                .filter(mandate -> mandate.id().equals(Entered.id(id)))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    @POST
    @Operation(summary = "Propose a mandate with its decree; it counts once a second person has confirmed it")
    public Created propose(@Nullable MandateInput mandate) {
        MandateInput body = Body.of(mandate);
        return new Created(proposeMandate.propose(body.facts(), body.scan()));
    }

    @GET
    @Path("/{id}/decree")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @Operation(summary = "The decree as it was uploaded")
    public Response decree(@PathParam("id") String id) {
        Decree decree = openDecree.open(Entered.id(id));
        return Response.ok(decree.bytes(), decree.mediaType())
                .header("Content-Security-Policy", Download.SANDBOX)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition("attachment", "decree-" + id))
                .build();
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(summary = "Confirm a mandate that somebody else proposed, after comparing it with the decree")
    public void confirm(@PathParam("id") String id, @Nullable Comparison compared) {
        confirmMandate.confirm(Entered.id(id), Body.text(Body.of(compared).decree()));
    }

    @POST
    @Path("/{id}/end")
    @Operation(summary = "End a mandate at once, or withdraw a proposal")
    public void end(@PathParam("id") String id, @Nullable Ending ending) {
        endMandate.end(Entered.id(id), Body.text(Body.of(ending).reason()));
    }
}
