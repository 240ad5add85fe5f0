package id.mufakat.web.operation;

import id.mufakat.operation.HinderedLetter;
import id.mufakat.operation.ListHinderedLetters;
import id.mufakat.operation.ListStuckSteps;
import id.mufakat.operation.ReadTrailCheck;
import id.mufakat.operation.RetryLetter;
import id.mufakat.operation.RetryStep;
import id.mufakat.operation.Stuck;
import id.mufakat.operation.TrailSheet;
import id.mufakat.operation.WatchCalendar;
import id.mufakat.web.api.Slice;
import id.mufakat.web.form.Entered;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Steps that the house could not take by itself, and whether the trails hold; for administrators. */
@Path("/operations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OperationsResource {

    @Inject
    ListStuckSteps listStuck;

    @Inject
    RetryStep retryStep;

    @Inject
    ReadTrailCheck readTrailCheck;

    @Inject
    WatchCalendar watchCalendar;

    @Inject
    ListHinderedLetters listHindered;

    @Inject
    RetryLetter retryLetter;

    @GET
    @Operation(summary = "Steps that are stuck, with reason and time, the longest stuck first")
    public Slice<Stuck> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Slice.of(listStuck.list(), Stuck::id, after, limit);
    }

    @GET
    @Path("/trails")
    @Operation(summary = "What the last nightly check of the audit trails found: HELD, or BROKEN and where")
    public TrailSheet trails() {
        return readTrailCheck.read();
    }

    @GET
    @Path("/calendar")
    @Operation(summary = "How far the list of holidays reaches, and whether the next year is to be entered now")
    public WatchCalendar.Reach calendar() {
        return watchCalendar.look();
    }

    @GET
    @Path("/letters")
    @Operation(summary = "Letters that do not get out, with reason and time, the oldest first")
    public Slice<HinderedLetter> letters(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Slice.of(listHindered.list(), letter -> letter.id().toString(), after, limit);
    }

    @POST
    @Path("/letters/{id}/retry")
    @Operation(summary = "Send a letter at once, when what hindered it has been mended")
    public void retryLetter(@PathParam("id") String id) {
        retryLetter.retry(Entered.id(id));
    }

    @POST
    @Path("/{id}/retry")
    @Operation(summary = "Set a stuck step going again, once what stopped it has been mended")
    public void retry(@PathParam("id") String id) {
        retryStep.retry(id);
    }
}
