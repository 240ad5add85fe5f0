package id.mufakat.web.operation;

import id.mufakat.operation.ListStuckSteps;
import id.mufakat.operation.RetryStep;
import id.mufakat.web.api.Slice;
import id.mufakat.workflow.Operations.StuckStep;
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

/** Steps that the house could not take by itself; for administrators. */
@Path("/operations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OperationsResource {

    @Inject
    ListStuckSteps listStuck;

    @Inject
    RetryStep retryStep;

    @GET
    @Operation(summary = "Steps that are stuck, with reason and time, the longest stuck first")
    public Slice<StuckStep> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Slice.of(listStuck.list(), StuckStep::id, after, limit);
    }

    @POST
    @Path("/{id}/retry")
    @Operation(summary = "Set a stuck step going again, once what stopped it has been mended")
    public void retry(@PathParam("id") String id) {
        retryStep.retry(id);
    }
}
